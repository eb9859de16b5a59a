package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.markdown.MarkdownWords;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Words;

/// What all cells share to show their messages.
///
/// @param bodies draws answers that are more than text
/// @param reading told after a cell has changed what it shows, and when some of its text was
///   selected
record MessageLook(
        MessagesActions actions,
        Messages messages,
        Words words,
        AnswerBodies bodies,
        MessageListener reading) {

    /// Told by cells.
    interface MessageListener {
        /// The cell's height may have changed.
        void changed();

        /// Some of this message was selected.
        void selected(MessageRow row);

        /// Another message is to be shown.
        void goTo(String message);
    }

    MarkdownWords markdownWords() {
        return new MarkdownWords(
                messages.get("markdown.copyCode"),
                messages.get("markdown.copied"),
                messages.get("markdown.wrap"),
                lines -> messages.get("markdown.allLines", lines),
                messages.get("markdown.showMore"),
                messages.get("markdown.image"),
                messages.get("markdown.done"),
                messages.get("markdown.open"),
                messages.get("markdown.copy"),
                messages.get("markdown.copyMarkdown"),
                messages.get("markdown.copyPlain"),
                messages.get("markdown.selectAll"));
    }
}
