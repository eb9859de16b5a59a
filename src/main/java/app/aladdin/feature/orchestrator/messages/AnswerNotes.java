package app.aladdin.feature.orchestrator.messages;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Recommendation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.view.Chip;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an answer brought beside its text, quietly under it: the things it is about that its text
/// does not link, how good it is, what is recommended, and what may be asked next.
final class AnswerNotes extends VBox {
    private static final int MOST_CITES = 6;
    private static final int MOST_QUESTIONS = 3;
    private static final double WIDEST_CITE = 200;

    private final MessageRow row;
    private final MessagesActions actions;
    private final Messages messages;
    private final FlowPane facts = new FlowPane(6, 6);
    private final VBox questions = new VBox(6);
    private AnswerMetadata shown = AnswerMetadata.NONE;

    AnswerNotes(MessageRow row, MessagesActions actions, Messages messages) {
        super(8);
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("answer-notes");
        facts.setMinWidth(0);
        questions.getStyleClass().add("follow-ups");
        getChildren().addAll(facts, questions);
        look();
    }

    /// @param alone whether nothing else draws what the answer brought
    void show(AnswerMetadata metadata, boolean alone) {
        if (metadata.equals(shown)) {
            return;
        }
        shown = metadata;
        List<Node> all = new ArrayList<>();
        if (alone) {
            all.addAll(cites(metadata.entities()));
            quality(metadata).ifPresent(all::add);
            recommendation(metadata.recommendation()).ifPresent(all::add);
        }
        facts.getChildren().setAll(all);
        questions
                .getChildren()
                .setAll(
                        metadata.suggestions().stream()
                                .filter(text -> !text.isBlank())
                                .limit(MOST_QUESTIONS)
                                .map(this::question)
                                .toList());
        look();
    }

    /// What may be asked next is offered at the last answer only.
    void last(boolean last) {
        questions.setVisible(last);
        look();
    }

    private void look() {
        facts.setManaged(!facts.getChildren().isEmpty());
        questions.setManaged(questions.isVisible() && !questions.getChildren().isEmpty());
        setManaged(facts.isManaged() || questions.isManaged());
        setVisible(isManaged());
    }

    private List<Node> cites(List<EntityRef> entities) {
        List<EntityRef> unsaid =
                entities.stream()
                        .filter(ref -> !ref.name().isBlank())
                        .filter(ref -> !row.text().contains("/" + ref.id() + ")"))
                        .distinct()
                        .toList();
        List<Node> all = new ArrayList<>();
        unsaid.stream().limit(MOST_CITES).map(this::cite).forEach(all::add);
        if (unsaid.size() > MOST_CITES) {
            Label rest = new Label(messages.get("message.cites.more", unsaid.size() - MOST_CITES));
            rest.getStyleClass().addAll("small", "faint");
            all.add(rest);
        }
        return all;
    }

    private Node cite(EntityRef ref) {
        Optional<Destination> there = Destination.of(ref.type(), ref.id());
        if (there.isEmpty()) {
            Label tag = Tags.tag(ref.name(), Tone.MUTED);
            tag.setMinWidth(0);
            return narrow(tag);
        }
        Button cite = new Button(ref.name());
        cite.getStyleClass().addAll("tag", "accent", "cite");
        cite.setOnAction(e -> actions.open(ref));
        return narrow(cite);
    }

    private static Node narrow(javafx.scene.control.Labeled labeled) {
        labeled.setMaxWidth(WIDEST_CITE);
        labeled.setTooltip(new Tooltip(labeled.getText()));
        return labeled;
    }

    private Optional<Node> quality(AnswerMetadata metadata) {
        Double score = metadata.qualityScore();
        return score == null
                ? Optional.empty()
                : Optional.of(
                        Tags.tag(
                                messages.get(
                                        "message.quality",
                                        String.format(Locale.ROOT, "%.2f", score)),
                                Tone.ofQuality(score)));
    }

    private Optional<Node> recommendation(
            @org.jspecify.annotations.Nullable Recommendation recommendation) {
        if (recommendation == null) {
            return Optional.empty();
        }
        String text =
                switch (recommendation.kind()) {
                    case INGEST -> messages.get("message.recommended.ingest");
                    case MODIFY -> messages.get("message.recommended.modify");
                    case DISCARD -> messages.get("message.recommended.discard");
                    case OTHER -> recommendation.wire();
                };
        Label tag = Tags.tag(text, Tone.MUTED);
        tag.setMinWidth(0);
        return text.isBlank() ? Optional.empty() : Optional.of(narrow(tag));
    }

    private Node question(String text) {
        Button chip =
                Chip.action(
                        Feather.CORNER_DOWN_RIGHT,
                        text.replace('\n', ' '),
                        () -> actions.questions().ask(row, text));
        chip.setTooltip(new Tooltip(text));
        chip.setMinWidth(0);
        return chip;
    }
}
