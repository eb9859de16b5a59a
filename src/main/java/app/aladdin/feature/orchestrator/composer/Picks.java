package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityRef;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what can be picked by the beginning of a word, or by any part of the name.
final class Picks {
    private static final int MOST = 10;
    private static final int NO_MATCH = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final ProjectStore project;
    private final Messages messages;

    Picks(ProjectStore project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    /// The things of the project that fit best.
    List<Pick> things(String query) {
        List<Pick> all = new ArrayList<>();
        add(
                all,
                project.characters().get(),
                each ->
                        new Pick.Thing(
                                new EntityRef("character", each.id(), each.name()),
                                messages.get("kind.character")));
        add(
                all,
                project.locations().get(),
                each ->
                        new Pick.Thing(
                                new EntityRef("location", each.id(), each.name()),
                                messages.get("kind.location")));
        add(
                all,
                project.scenes().get(),
                each ->
                        new Pick.Thing(
                                new EntityRef("scene", each.id(), each.name()),
                                messages.get("crumb.scene", each.sceneNumber())));
        add(
                all,
                project.episodes().get(),
                each ->
                        new Pick.Thing(
                                new EntityRef("episode", each.id(), each.name()),
                                messages.get("kind.episode")));
        return best(all, query);
    }

    private static <T> void add(List<Pick> all, Loadable<List<T>> list, Function<T, Pick> pick) {
        list.known().orElse(List.of()).forEach(each -> all.add(pick.apply(each)));
    }

    /// A few of a list, those that fit best; of equals the first.
    static List<Pick> best(List<Pick> all, String query) {
        return fitting(all, query).stream().limit(MOST).toList();
    }

    /// Those of a list that fit, the best first.
    static List<Pick> fitting(List<Pick> all, String query) {
        String wanted = plain(query);
        record Ranked(Pick pick, int rank) {}
        Stream<Ranked> ranked =
                all.stream()
                        .map(pick -> new Ranked(pick, rank(pick, wanted)))
                        .filter(each -> each.rank < NO_MATCH);
        return ranked.sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::pick).toList();
    }

    private static int rank(Pick pick, String wanted) {
        String name = plain(pick.name());
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (name.contains(" " + wanted) || plain(pick.detail()).endsWith(" " + wanted)) {
            return 1;
        }
        return name.contains(wanted) ? 2 : NO_MATCH;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
