package app.aladdin.ui.view;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.Collection;

/// Shows content that has to be loaded: shapes of what comes, the content, an invitation when it is
/// empty, or what went wrong with a way to try again. FX thread only.
public final class LoadablePane extends StackPane {
    private static final int SHAPES = 6;

    private final Messages messages;
    private final Words words;
    private final Runnable retry;

    public LoadablePane(Messages messages, Words words, Runnable retry) {
        this.messages = messages;
        this.words = words;
        this.retry = retry;
    }

    /// Shows a list in one of its states.
    ///
    /// @param content shown when there is something in the list
    /// @param emptyKey the text that invites when there is nothing
    public void show(Loadable<? extends Collection<?>> list, Node content, String emptyKey) {
        boolean filled = list.known().filter(known -> !known.isEmpty()).isPresent();
        if (filled) {
            getChildren().setAll(content);
            return;
        }
        getChildren()
                .setAll(
                        switch (list) {
                            case Loadable.Loading<?> _ -> Skeletons.rowsWithPictures(SHAPES);
                            case Loadable.Ready<?> _ ->
                                    Notes.empty(Feather.INBOX, messages.get(emptyKey), "");
                            case Loadable.Failed<?> failed ->
                                    Notes.failed(words.problem(failed.problem()), "", again());
                        });
    }

    private Button again() {
        Button again = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(e -> retry.run());
        return again;
    }
}
