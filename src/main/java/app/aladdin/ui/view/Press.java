package app.aladdin.ui.view;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

/// Makes a row that is no button act like one: by mouse, by keyboard, and for assistive technology.
public final class Press {
    private Press() {}

    public static void makeButton(Region region, Runnable action) {
        region.setFocusTraversable(true);
        region.setAccessibleRole(AccessibleRole.BUTTON);
        region.setOnMouseClicked(click -> {
            // The other button is for what can be done with it.
            if (click.getButton() != MouseButton.SECONDARY) {
                action.run();
            }
        });
        region.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                action.run();
            }
        });
    }
}
