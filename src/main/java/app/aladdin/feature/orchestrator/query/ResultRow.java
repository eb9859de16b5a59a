package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.QueryResult;
import app.aladdin.contract.Relationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Press;
import app.aladdin.ui.view.Tone;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One thing that was found: what it is, where it matches, what it is related to.
final class ResultRow extends HBox {
    private static final double METER = 32;
    private static final int MOST_RELATIONSHIPS = 3;
    private static final int LONGEST_KIND = 24;
    private static final double WIDEST_TAG = 220;

    /// Makes rows that lead to their things.
    record Maker(Navigator navigator, Messages messages) {
        Node row(QueryResult result, List<String> words) {
            ResultRow row = new ResultRow(result, words, this);
            row.here(navigator.here().get());
            return row;
        }
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Maker maker;
    private final Optional<Destination> place;

    private ResultRow(QueryResult result, List<String> words, Maker maker) {
        super(8);
        this.maker = maker;
        getStyleClass().add("result");
        Node icon = Icons.of(icon(result.type()));
        icon.getStyleClass().add("muted");
        VBox text = new VBox(6, title(result));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        if (!result.excerpt().isBlank()) {
            text.getChildren().add(excerpt(Excerpts.pieces(result, words)));
        }
        if (!result.relationships().isEmpty()) {
            text.getChildren().add(relationships(result.relationships()));
        }
        getChildren().addAll(icon, text);
        setAccessibleText(result.title() + ", " + kind(result.type()));
        place = destination(result.type(), result.id());
        place.ifPresent(to -> {
            getStyleClass().add("clickable");
            Press.makeButton(this, () -> maker.navigator().go(to));
        });
    }

    /// Marks the row of what is open in the main view.
    void here(Destination here) {
        pseudoClassStateChanged(CURRENT, place.filter(here::equals).isPresent());
    }

    static Optional<Destination> destination(String type, String id) {
        String kind = EntityKind.of(type).map(EntityKind::wire).orElse(type);
        return id.isEmpty() ? Optional.empty() : Destination.of(kind, id);
    }

    private static Feather icon(String type) {
        return EntityKind.of(type)
                .map(kind ->
                        switch (kind) {
                            case PROJECT -> Feather.FOLDER;
                            case EPISODE -> Feather.TV;
                            case SCENE -> Feather.FILM;
                            case CHARACTER -> Feather.USERS;
                            case LOCATION -> Feather.MAP_PIN;
                            case CONCEPT -> Feather.STAR;
                            case DIALOGUE -> Feather.MESSAGE_SQUARE;
                        })
                .orElse(Feather.FILE_TEXT);
    }

    /// A kind in words; a server's own word where it is none that we know, but never a whole text.
    private String kind(String type) {
        String key = "kind." + EntityKind.of(type).map(EntityKind::wire).orElse("");
        return maker.messages().bundle().containsKey(key)
                ? maker.messages().get(key)
                : shortened(type);
    }

    private static String shortened(String type) {
        return type.length() <= LONGEST_KIND
                ? type
                : type.substring(0, type.offsetByCodePoints(0, LONGEST_KIND / 2)) + "…";
    }

    private Node title(QueryResult result) {
        Label title = new Label(result.title().isBlank() ? kind(result.type()) : result.title());
        title.getStyleClass().add("medium");
        title.setMinWidth(0);
        title.setTooltip(new Tooltip(title.getText()));
        String number = ResultOrder.sceneNumber(result);
        Label small =
                new Label(
                        number.isEmpty()
                                ? kind(result.type())
                                : maker.messages().get("crumb.scene", number));
        small.getStyleClass().addAll("small", "faint");
        small.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8, title, small, space);
        Double score = result.relevanceScore();
        if (score != null) {
            Meter meter = new Meter(METER);
            meter.setMinWidth(USE_PREF_SIZE);
            meter.show(score, String.format(Locale.ROOT, "%.2f", score), Tone.ACCENT);
            line.getChildren().add(meter);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node excerpt(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("excerpt");
        for (Piece piece : pieces) {
            if (piece.marked()) {
                Label mark = new Label(piece.text());
                mark.getStyleClass().add("mark");
                flow.getChildren().add(mark);
            } else {
                Text text = new Text(piece.text());
                text.getStyleClass().add("text");
                flow.getChildren().add(text);
            }
        }
        return flow;
    }

    private Node relationships(List<Relationship> all) {
        FlowPane tags = new FlowPane(6, 6);
        tags.setMinWidth(0);
        for (Relationship each : all.subList(0, Math.min(MOST_RELATIONSHIPS, all.size()))) {
            Label type = new Label(word(each.type()));
            type.getStyleClass().addAll("small", "muted");
            Label name = new Label(each.target().name());
            name.setMinWidth(0);
            name.setMaxWidth(WIDEST_TAG - 2 * METER);
            name.getStyleClass().addAll("small", "accent");
            HBox words = new HBox(4, type, name);
            words.setAlignment(Pos.CENTER_LEFT);
            Button tag = new Button(null, words);
            tag.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            tag.getStyleClass().add("chip");
            tag.setMaxWidth(WIDEST_TAG);
            tag.setTooltip(new Tooltip(type.getText() + " " + name.getText()));
            tag.setAccessibleText(type.getText() + " " + name.getText());
            destination(each.target().type(), each.target().id())
                    .ifPresent(to -> tag.setOnAction(e -> maker.navigator().go(to)));
            tags.getChildren().add(tag);
        }
        return tags;
    }

    private String word(String type) {
        String key = "relation." + type.toUpperCase(Locale.ROOT);
        return maker.messages().bundle().containsKey(key)
                ? maker.messages().get(key)
                : type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
