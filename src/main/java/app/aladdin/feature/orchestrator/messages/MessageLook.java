package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.markdown.MarkdownWords;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyObjectProperty;

/// What all cells share to show their messages.
///
/// @param bodies draws answers that are more than text
/// @param pace how much of a long text is shown in one pulse
/// @param found what is looked for
/// @param reading told after a cell has changed what it shows, and when some of its text was
///   selected
record MessageLook(
        MessagesActions actions,
        Messages messages,
        Words words,
        AnswerBodies bodies,
        Pace pace,
        ReadOnlyObjectProperty<Finding.Found> found,
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
        return MarkdownWords.of(messages);
    }
}
