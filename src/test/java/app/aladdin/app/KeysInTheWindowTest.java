package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person without a mouse does.
@ExtendWith(Toolkit.class)
final class KeysInTheWindowTest {
    @TempDir Path home;

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    @Test
    void comesIntoAViewThatIsStillLoadingOpensTheMenuOfARowAndGoesOnWhereOneWasDeleted()
            throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            onFx(() -> window.run("nav.scenes"));
            window.await(
                    "the focus in the list",
                    () -> window.scene().getFocusOwner() instanceof ListView<?>);
            window.keys("Down");
            window.keys("Shift+F10");
            window.await("the menu", () -> menu().isPresent());
            onFx(() -> {
                ContextMenu menu = menu().orElseThrow();
                assertThat(menu.getItems())
                        .extracting(item -> item.getText())
                        .isEqualTo(List.of("Edit", "Duplicate", "Delete"));
                Node row = window.one(".list-side .list-cell:selected");
                assertThat(menu.getY())
                        .isBetween(
                                row.localToScreen(row.getLayoutBounds()).getMinY() - 40,
                                row.localToScreen(row.getLayoutBounds()).getMaxY());
                menu.hide();
            });
            window.await("where one is", () -> window.showsText("Sc 2"));
            window.keys("Delete");
            window.await("the neighbour", () -> window.showsText("Sc 3"));
            window.keys("Down");
            window.await("the next one", () -> window.showsText("Sc 4"));
        }
    }
}
