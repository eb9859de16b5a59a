package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What each mode is for, with examples from the open project; a press takes one over.
final class WelcomeController {
    private final ProjectStore project;
    private final Messages messages;
    private final Consumer<String> suggest;
    private final ReadOnlyObjectProperty<Mode> mode;

    @FXML private StackPane icon;
    @FXML private Label title;
    @FXML private Label text;
    @FXML private VBox examples;

    WelcomeController(
            ProjectStore project,
            ReadOnlyObjectProperty<Mode> mode,
            Messages messages,
            Consumer<String> suggest) {
        this.project = project;
        this.mode = mode;
        this.messages = messages;
        this.suggest = suggest;
    }

    @FXML
    void initialize() {
        mode.subscribe(this::show);
        project.characters().subscribe(all -> show(mode.get()));
        project.locations().subscribe(all -> show(mode.get()));
    }

    private void show(Mode mode) {
        String key = "welcome." + mode.wire();
        icon.getChildren().setAll(Icons.mode(mode, 20));
        title.setText(messages.get(key + ".title"));
        text.setText(messages.get(key + ".text"));
        examples.getChildren().clear();
        String fill = mode == Mode.DATA ? ".fill" : "";
        example(messages.get(key + ".example"), messages.get(filled(mode, key)));
        example(project.characters().get(), CharacterProfile::name, key + ".character", fill);
        example(project.locations().get(), Location::name, key + ".location", fill);
    }

    /// An example about the first of a list, or its room while the list is not known: nothing moves
    /// when it comes.
    private <T> void example(
            Loadable<List<T>> list, Function<T, String> name, String key, String fill) {
        if (list instanceof Loadable.Loading && list.known().isEmpty()) {
            example("", "");
            examples.getChildren().getLast().setVisible(false);
            return;
        }
        list.known()
                .flatMap(all -> all.stream().findFirst())
                .map(name)
                .ifPresent(it -> example(messages.get(key, it), messages.get(key + fill, it)));
    }

    private static String filled(Mode mode, String key) {
        return key + (mode == Mode.DATA ? ".fill" : ".example");
    }

    private void example(String text, String filled) {
        Button button = new Button(text);
        button.getStyleClass().add("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> suggest.accept(filled));
        examples.getChildren().add(button);
    }
}
