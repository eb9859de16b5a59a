package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What goes on with the things of a list and stands in no row of it: new things that were not
/// taken, deletions that wait, and how far many changes at one stroke are. FX thread only.
final class Troubles<T> {
    /// More are summed up.
    private static final int MOST = 3;

    private final EntityKind kind;
    private final StoryDesk desk;
    private final Messages messages;
    private final DetailPane<T> detail;
    private final VBox place;
    private final Map<String, StrokeLine> strokes = new LinkedHashMap<>();

    Troubles(EntityKind kind, StoryDesk desk, Messages messages, DetailPane<T> detail, VBox place) {
        this.kind = kind;
        this.desk = desk;
        this.messages = messages;
        this.detail = detail;
        this.place = place;
    }

    /// Shows how it is now.
    void show() {
        List<EditMark.Failed> failed = new ArrayList<>();
        List<EditMark.Pending> pending = new ArrayList<>();
        for (EditMark mark : desk.marks().all()) {
            if (!mark.edit().type().equals(kind.wire()) || !desk.isOpen(mark.edit().projectId())) {
                continue;
            }
            switch (mark) {
                case EditMark.Failed it -> failed.add(it);
                case EditMark.Pending it -> pending.add(it);
                case EditMark.Conflict _ -> {}
            }
        }
        List<Node> all = new ArrayList<>();
        List<EditMark.Failed> summed = failed.size() > MOST ? failed : ofStrokes(failed);
        if (!summed.isEmpty()) {
            all.add(several(summed));
        }
        failed.stream()
                .filter(mark -> mark.edit().verb() == Verb.CREATE)
                .filter(mark -> !detail.forms().types(mark.edit()))
                .limit(failed.size() > MOST ? MOST - 1 : MOST)
                .forEach(mark -> all.add(detail.trouble(mark)));
        deletions(pending, all);
        strokes(pending, all);
        if (!place.getChildren().equals(all)) {
            place.getChildren().setAll(all);
            place.setManaged(!all.isEmpty());
        }
    }

    /// Changes at one stroke: several things are selected then, and none of them says by itself why
    /// it was not taken.
    private static List<EditMark.Failed> ofStrokes(List<EditMark.Failed> failed) {
        return failed.stream()
                .filter(mark -> mark.edit().verb() != Verb.CREATE && !mark.edit().batch().isEmpty())
                .toList();
    }

    private Node several(List<EditMark.Failed> failed) {
        List<String> ids = failed.stream().map(mark -> mark.edit().id()).toList();
        SumCard card =
                new SumCard(messages.get("story.notSaved.several", failed.size()), true)
                        .say(messages.get("story.notSaved.kept"));
        failed.stream()
                .map(mark -> mark.reasons(messages))
                .distinct()
                .limit(MOST)
                .forEach(card::say);
        return card.offer(messages.get("story.tryAll"), () -> desk.actions().retryAll(ids))
                .offer(messages.get("story.discardAll"), () -> desk.actions().discardAll(ids));
    }

    /// A deletion that waits has no row any more.
    private void deletions(List<EditMark.Pending> pending, List<Node> all) {
        List<EditMark.Pending> waiting =
                pending.stream()
                        .filter(mark -> mark.edit().verb() == Verb.DELETE && mark.waits())
                        .toList();
        if (!waiting.isEmpty()) {
            List<String> ids = waiting.stream().map(mark -> mark.edit().id()).toList();
            all.add(
                    new SumCard(messages.get("story.notDeleted.yet", waiting.size()), false)
                            .say(waiting.getFirst().why())
                            .offer(messages.get("action.tryAgain"), desk.actions()::hurry)
                            .offer(
                                    messages.get("story.keepThem", waiting.size()),
                                    () -> desk.actions().discardAll(ids)));
        }
    }

    private void strokes(List<EditMark.Pending> pending, List<Node> all) {
        Map<String, List<EditMark.Pending>> now = new LinkedHashMap<>();
        pending.stream()
                .filter(mark -> !mark.edit().batch().isEmpty() && !mark.waits())
                .forEach(mark ->
                        now.computeIfAbsent(mark.edit().batch(), it -> new ArrayList<>())
                                .add(mark));
        strokes.keySet().retainAll(now.keySet());
        now.forEach((batch, marks) ->
                strokes.computeIfAbsent(
                                batch,
                                it ->
                                        new StrokeLine(
                                                marks.getFirst().edit().verb(),
                                                messages,
                                                desk.actions()::discardAll,
                                                this::show))
                        .show(marks.stream().map(mark -> mark.edit().id()).toList()));
        strokes.values().stream().filter(StrokeLine::takesLong).forEach(all::add);
    }
}
