package app.aladdin.ui.view;

import app.aladdin.contract.AnswerMetadata;

import javafx.scene.layout.Region;

/// What is drawn of an answer under its text: results, a preview or a task's progress. The text is
/// left out where the metadata says that it only restates them. A body is made when its message
/// comes into sight and let go when it leaves: what a person changed in it, such as an open lane,
/// is kept by whoever makes it, under the message's id. FX thread only.
public interface AnswerBody {
    /// As wide as it is given, as high as it needs.
    Region node();

    /// The answer has changed.
    void show(AnswerMetadata metadata);

    /// Lets go of everything it listens to.
    void dispose();
}
