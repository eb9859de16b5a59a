package app.aladdin.feature.orchestrator.task;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.markdown.Markdown;
import app.aladdin.ui.markdown.MarkdownMemory;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.markdown.MarkdownWords;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Something that a department made. Of a long table the first rows, until all are asked for.
final class OutputView extends VBox {
    /// @param key under which it is remembered that all of it is wanted
    OutputView(String key, JsonNode output, TaskRun run, Messages messages) {
        super(2);
        getStyleClass().add("task-output");
        MarkdownView view =
                new MarkdownView(link -> {}, MarkdownWords.of(messages), new MarkdownMemory());
        boolean all = run.opened().getOrDefault(key, false);
        view.show(Markdown.read(OutputText.of(output, all)));
        getChildren().add(view);
        int size = OutputText.size(output);
        if (!all && size > OutputText.FIRST) {
            Hyperlink more = new Hyperlink(messages.get("task.rows.all", size));
            more.getStyleClass().add("small");
            more.setOnAction(e -> {
                run.opened().put(key, true);
                view.show(Markdown.read(OutputText.of(output, true)));
                getChildren().remove(more);
                view.requestFocus();
            });
            getChildren().add(more);
        }
    }
}
