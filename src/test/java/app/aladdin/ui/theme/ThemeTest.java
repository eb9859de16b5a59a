package app.aladdin.ui.theme;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Popup;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

@ExtendWith(Toolkit.class)
class ThemeTest {

    @Test
    void dressesASceneInTheChosenTheme() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            theme.appearance().set(Appearance.DARK);
            StackPane root = new StackPane();
            theme.dress(new Scene(root));
            root.applyCss();
            assertThat(theme.dark().get()).isTrue();
            assertThat(ground(root)).isEqualTo(Color.web(Tokens.read().dark().get("canvas")));
        });
    }

    @Test
    void changesTheClothesOfWhatIsAlreadyShown() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            theme.appearance().set(Appearance.DARK);
            StackPane root = new StackPane();
            theme.dress(new Scene(root));
            root.applyCss();
            theme.appearance().set(Appearance.LIGHT);
            root.applyCss();
            assertThat(root.getStyleClass()).contains("light").doesNotContain("dark");
            assertThat(ground(root)).isEqualTo(Color.web(Tokens.read().light().get("canvas")));
        });
    }

    @Test
    void dressesARootThatComesLater() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            theme.appearance().set(Appearance.DARK);
            Scene scene = new Scene(new StackPane());
            theme.dress(scene);
            scene.setRoot(new StackPane());
            assertThat(scene.getRoot().getStyleClass()).contains("dark");
        });
    }

    @Test
    void aPopupWearsWhatItsWindowWears() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            theme.appearance().set(Appearance.DARK);
            Stage window = new Stage();
            window.setScene(new Scene(new StackPane(), 200, 200));
            theme.dress(window.getScene());
            window.show();
            Popup popup = new Popup();
            popup.show(window);
            Parent root = popup.getScene().getRoot();
            assertThat(root.getStyleClass()).contains("dark");
            theme.appearance().set(Appearance.LIGHT);
            assertThat(root.getStyleClass()).contains("light").doesNotContain("dark");
            window.close();
        });
    }

    /// What is looked for in vain while something is done.
    private static List<String> unknownColours(Toolkit.Action action) throws Exception {
        Logger log = Logger.getLogger("javafx.css");
        List<String> unknown = new ArrayList<>();
        Handler heard =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        unknown.add(record.getMessage());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        log.addHandler(heard);
        try {
            onFx(action);
        } finally {
            log.removeHandler(heard);
        }
        return unknown;
    }

    @Test
    void aMenuKnowsItsColoursWheneverItMeasuresItself() throws Exception {
        assertThat(
                        unknownColours(() -> {
                            Theme theme = new Theme();
                            theme.appearance().set(Appearance.DARK);
                            Stage window = new Stage();
                            Button button = new Button("Any date");
                            window.setScene(new Scene(new StackPane(button), 200, 200));
                            theme.dress(window.getScene());
                            window.show();
                            ContextMenu menu = new ContextMenu(new RadioMenuItem("Any date"));
                            for (Appearance each : List.of(Appearance.DARK, Appearance.LIGHT)) {
                                theme.appearance().set(each);
                                menu.show(button, Side.BOTTOM, 0, 4);
                                assertThat(menu.getStyleClass())
                                        .contains(each.name().toLowerCase(Locale.ROOT));
                                menu.hide();
                            }
                            window.close();
                        }))
                .isEmpty();
    }

    @Test
    void aPartThatMovesBringsItsColoursAlong() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            theme.appearance().set(Appearance.LIGHT);
            StackPane part = new StackPane();
            part.getStyleClass().add("canvas");
            theme.carry(part);
            // Not a window's own root, which has the colours anyway.
            Scene scene = new Scene(new StackPane(part));
            theme.dress(scene);
            scene.getRoot().getStyleClass().setAll("bare");
            for (Appearance each : List.of(Appearance.LIGHT, Appearance.DARK)) {
                theme.appearance().set(each);
                scene.getRoot().getStyleClass().setAll("bare");
                scene.getRoot().applyCss();
                Tokens tokens = Tokens.read();
                String colour =
                        (each == Appearance.DARK ? tokens.dark() : tokens.light()).get("canvas");
                assertThat(ground(part)).isEqualTo(Color.web(colour));
            }
        });
    }

    @Test
    void followsTheSystemUnlessToldOtherwise() throws Exception {
        onFx(() -> assertThat(new Theme().appearance().get()).isEqualTo(Appearance.SYSTEM));
    }

    @Test
    void bringsItsFacesAlong() throws Exception {
        onFx(() -> {
            Theme theme = new Theme();
            Button button = new Button("Ingest");
            button.getStyleClass().add("accent");
            theme.dress(new Scene(new StackPane(button)));
            button.applyCss();
            assertThat(button.getFont().getFamily()).isEqualTo("Inter SemiBold");
            assertThat(Font.getFamilies())
                    .contains(
                            "Inter",
                            "Inter Medium",
                            "Inter SemiBold",
                            "Inter Display SemiBold",
                            "JetBrains Mono",
                            "Courier Prime");
        });
    }

    private static Color ground(Region region) {
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }
}
