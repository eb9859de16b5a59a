package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Shortened;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The parts of which the detail of a thing is made.
final class Details {
    /// Enough rows to look through; all of them are in the list of scenes.
    private static final int MOST_ROWS = 200;

    private final Navigator navigator;
    private final StoryPictures pictures;
    private final Messages messages;

    Details(Navigator navigator, StoryPictures pictures, Messages messages) {
        this.navigator = navigator;
        this.pictures = pictures;
        this.messages = messages;
    }

    /// Where a value stands among the known ones; behind them for another server's own word.
    static int rank(List<String> known, String value) {
        int at = known.indexOf(value);
        return at < 0 ? known.size() : at;
    }

    /// The head of a thing, with what can be done with it.
    static Node head(DetailPage page, Node tools) {
        Label small = Shortened.of(new Label(page.over()));
        small.getStyleClass().addAll("small", "muted");
        small.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(small, Priority.ALWAYS);
        HBox over = new HBox(8, small, tools);
        over.getStyleClass().add("detail-over");
        Label name = wrapped(page.title());
        name.getStyleClass().add("title");
        VBox head = new VBox(over, name);
        if (!page.under().isEmpty()) {
            FlowPane under = new FlowPane(6, 6);
            under.getChildren().addAll(page.under());
            under.getStyleClass().add("detail-under");
            head.getChildren().add(under);
        }
        return head;
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label paragraph(String text) {
        Label label = wrapped(text);
        label.getStyleClass().addAll("reading", "muted");
        return label;
    }

    /// A part with a heading; nothing at all when there is nothing to say.
    static Node section(String heading, Node... content) {
        Label label = new Label(heading);
        label.getStyleClass().add("heading");
        VBox box = new VBox(8, label);
        box.getChildren().addAll(content);
        box.setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
        return box;
    }

    static VBox fact(String label, Node value) {
        Label name = new Label(label);
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(2, name, value);
    }

    static VBox fact(String label, String value) {
        Label text = new Label(value);
        text.getStyleClass().add("medium");
        return fact(label, text);
    }

    static FlowPane facts(Node... facts) {
        FlowPane box = new FlowPane(32, 8);
        box.getChildren().addAll(facts);
        return box;
    }

    static Label tag(String text, String... classes) {
        Label tag = new Label(text);
        tag.getStyleClass().add("tag");
        tag.getStyleClass().addAll(classes);
        return tag;
    }

    Node link(EntityRef ref) {
        var destination = Destination.of(ref.type(), ref.id());
        if (destination.isEmpty() || ref.id().isEmpty()) {
            return new Label(ref.name());
        }
        Hyperlink link = new Hyperlink(ref.name());
        link.setOnAction(e -> navigator.go(destination.get()));
        return link;
    }

    /// A link to another view of the same thing.
    Node way(String text, Destination to) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> navigator.go(to));
        return link;
    }

    /// The pictures of a thing.
    Node pictures(EntityKind kind, String id) {
        return pictures.section().apply(kind, id);
    }

    /// Scenes one below the other, each a way to it.
    Node scenes(List<Scene> scenes) {
        VBox rows = new VBox(0);
        scenes.stream()
                .limit(MOST_ROWS)
                .forEach(scene -> rows.getChildren().add(new SceneLink(scene, navigator)));
        if (scenes.size() > MOST_ROWS) {
            Label rest = new Label(messages.get("detail.more", scenes.size() - MOST_ROWS));
            rest.getStyleClass().addAll("muted", "detail-rest");
            rows.getChildren().add(rest);
        }
        return rows;
    }

    /// Relationships as small buttons with their type.
    FlowPane relations(List<Relationship> relationships) {
        FlowPane pane = new FlowPane(6, 6);
        for (Relationship each : relationships) {
            Label type = new Label(CharacterWords.relation(each.type()));
            type.getStyleClass().add("muted");
            Button chip = new Button(each.target().name(), type);
            chip.getStyleClass().add("chip");
            Destination.of(each.target().type(), each.target().id())
                    .ifPresent(to -> chip.setOnAction(e -> navigator.go(to)));
            pane.getChildren().add(chip);
        }
        return pane;
    }

    /// References as small buttons, in rows.
    FlowPane links(List<EntityRef> refs) {
        FlowPane pane = new FlowPane(6, 6);
        for (EntityRef ref : refs) {
            Button chip = new Button(ref.name());
            chip.getStyleClass().add("chip");
            Destination.of(ref.type(), ref.id())
                    .ifPresent(to -> chip.setOnAction(e -> navigator.go(to)));
            pane.getChildren().add(chip);
        }
        return pane;
    }
}
