package app.aladdin.feature.project;

import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// What an empty project says: how it gets its first things.
final class FirstSteps {
    private final VBox card = new VBox();

    /// @param talk turns to the orchestrator in a mode
    FirstSteps(Messages messages, Navigator navigator, Consumer<Mode> talk) {
        card.getStyleClass().addAll("card");
        Label text = new Label(messages.get("dashboard.first.text"));
        text.getStyleClass().addAll("muted", "card-note");
        text.setWrapText(true);
        card.getChildren()
                .addAll(
                        CardRows.head(messages.get("dashboard.first")),
                        text,
                        row(messages, Feather.DATABASE, "data", () -> talk.accept(Mode.DATA)),
                        row(
                                messages,
                                Feather.USER,
                                "character",
                                () -> navigator.go(new Destination.Characters(Optional.empty()))),
                        row(
                                messages,
                                Feather.FILM,
                                "scene",
                                () -> navigator.go(new Destination.Scenes(Optional.empty()))),
                        row(
                                messages,
                                Feather.MESSAGE_CIRCLE,
                                "chat",
                                () -> talk.accept(Mode.CHAT)));
    }

    private static Node row(Messages messages, Feather glyph, String what, Runnable open) {
        String title =
                switch (what) {
                    case "data" -> messages.get("dashboard.first.data");
                    case "character" -> messages.get("dashboard.first.character");
                    case "scene" -> messages.get("dashboard.first.scene");
                    default -> messages.get("dashboard.first.chat");
                };
        String note =
                switch (what) {
                    case "data" -> messages.get("dashboard.first.data.note");
                    case "character" -> messages.get("dashboard.first.character.note");
                    case "scene" -> messages.get("dashboard.first.scene.note");
                    default -> messages.get("dashboard.first.chat.note");
                };
        return CardRows.link(
                CardRows.row(Icons.of(glyph), CardRows.lines(title, note), NewsCard.arrow()),
                title + ". " + note,
                open);
    }

    Node node() {
        return card;
    }
}
