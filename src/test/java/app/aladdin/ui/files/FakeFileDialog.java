package app.aladdin.ui.files;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers in a person's place: with what was said before, in order, and then with nothing.
public final class FakeFileDialog implements FileDialog {
    private final List<FileQuestion> asked = new ArrayList<>();
    private final Deque<FileAnswer> answers = new ArrayDeque<>();

    /// The next answer.
    public FakeFileDialog then(Path... files) {
        return then(new FileAnswer(List.of(files), Optional.empty()));
    }

    /// The next answer.
    public FakeFileDialog then(FileAnswer answer) {
        answers.add(answer);
        return this;
    }

    @Override
    public FileAnswer ask(@Nullable Window over, FileQuestion question) {
        asked.add(question);
        return answers.isEmpty() ? FileAnswer.NONE : answers.remove();
    }

    /// What was asked so far.
    public List<FileQuestion> asked() {
        return List.copyOf(asked);
    }
}
