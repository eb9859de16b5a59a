package app.aladdin.ui.markdown;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import java.util.function.Consumer;

/// Makes links and cites. Nothing is opened here: who shows the text is told the target.
final class Links {
    /// Targets within the project, shown as small tags.
    private static final String CITE = "aladdin://";

    private final Consumer<String> onLink;

    Links(Consumer<String> onLink) {
        this.onLink = onLink;
    }

    static boolean isCite(String target) {
        return target.startsWith(CITE);
    }

    /// A tag that opens a scene, a character or another thing of the project.
    Hyperlink cite(String text, String target) {
        Hyperlink cite = new Hyperlink(text);
        cite.getStyleClass().add("cite");
        cite.setUserData(target);
        cite.setOnAction(event -> onLink.accept(target));
        return cite;
    }

    /// Lets a text be followed by mouse; it says where to.
    void follow(Text part, String target) {
        part.getStyleClass().add("md-link");
        part.setUserData(target);
        part.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        onLink.accept(target);
                        event.consume();
                    }
                });
        Tooltip.install(part, new Tooltip(Shown.of(target)));
    }

    /// Lets the first text of a link be reached and followed by keyboard, with a ring around the
    /// whole of it.
    void reach(Text first, String target, String name, Prose prose, Span span) {
        first.setFocusTraversable(true);
        first.setAccessibleRole(AccessibleRole.HYPERLINK);
        first.setAccessibleText(name);
        first.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        onLink.accept(target);
                        event.consume();
                    }
                });
        first.focusVisibleProperty()
                .subscribe(visible -> {
                    if (visible) {
                        prose.ring(span);
                    } else {
                        prose.ring(null);
                    }
                });
    }
}
