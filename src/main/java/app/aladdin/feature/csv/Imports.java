package app.aladdin.feature.csv;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Edits;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The import that is under way: each line is an edit of its own, which is kept on the disk and
/// comes true even if the program ends before. FX thread only.
final class Imports {
    private final Edits edits;
    private final Toasts toasts;
    private final Messages messages;
    private final Function<Problem, String> words;
    private @Nullable Running running;

    /// The one that is over: what it could not do may still come true.
    private @Nullable Running last;

    private static final class Running {
        private final EntityKind kind;
        private final String project;
        private final int all;
        private final ImportProgress progress = new ImportProgress();
        private final Runnable close;
        private @Nullable ImportCard card;

        /// How many are said to be there.
        private int said;

        Running(EntityKind kind, String project, int all, ImportCard card, Runnable close) {
            this.kind = kind;
            this.project = project;
            this.all = all;
            this.card = card;
            this.close = close;
        }
    }

    /// @param words says what keeps an import from going on
    Imports(Edits edits, Toasts toasts, Messages messages, Function<Problem, String> words) {
        this.edits = edits;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
    }

    void begin(
            EntityKind kind, String project, List<CsvRow> rows, ImportCard card, Runnable close) {
        if (running != null) {
            toasts.warn(messages.get("csv.busy"));
            return;
        }
        Running now = new Running(kind, project, rows.size(), card, close);
        running = now;
        card.running(close, () -> stop(now));
        card.progress(0, now.all);
        now.progress.begin(
                edits.createAll(kind, project, rows.stream().map(CsvRow::fields).toList()));
    }

    private void stop(Running now) {
        edits.discardAll(now.progress.open());
    }

    /// The card was closed; the import goes on without it.
    void left() {
        if (running != null) {
            running.card = null;
        }
    }

    /// Whether there is a server to import into.
    void apply(ConnectionState state) {
        if (running != null && running.card != null) {
            running.card.waits(away(state));
        }
    }

    private String away(ConnectionState state) {
        return switch (state) {
            case ConnectionState.Offline offline -> words.apply(offline.problem());
            case ConnectionState.SignedOut out -> words.apply(out.problem());
            case ConnectionState.Connecting _, ConnectionState.Online _ -> "";
        };
    }

    void apply(EditEvent event) {
        Running now = running;
        if (now == null) {
            later(event);
            return;
        }
        now.progress.apply(event);
        ImportCard card = now.card;
        if (card != null) {
            switch (event) {
                // It ends whatever became of edits, however many they were.
                case EditEvent.Waiting _ -> card.progress(now.progress.made(), now.all);
                // One after the other is sent: what keeps an earlier edit keeps these too.
                case EditEvent.Delayed it -> card.waits(words.apply(it.problem()));
                case EditEvent.Done _ -> card.waits("");
                default -> {}
            }
        }
        if (now.progress.waiting() == 0) {
            running = null;
            ended(now);
        }
    }

    /// What was tried again may have come true.
    private void later(EditEvent event) {
        Running over = last;
        if (over == null) {
            return;
        }
        over.progress.apply(event);
        if (event instanceof EditEvent.Waiting waiting
                && over.progress.made() > over.said
                && waiting.edits().stream()
                        .noneMatch(edit -> !edit.failed() && over.progress.expects(edit.id()))) {
            say(over);
        }
    }

    private void ended(Running now) {
        last = now;
        if (now.card != null) {
            now.close.run();
        }
        int made = now.progress.made();
        if (now.progress.failed() > 0) {
            toasts.warn(messages.get("csv.someFailed", made, now.progress.failed()));
        } else if (made == 0) {
            toasts.say(messages.get("csv.stopped"));
            return;
        }
        if (made > 0) {
            say(now);
        }
    }

    private void say(Running now) {
        now.said = now.progress.made();
        toasts.say(
                messages.get("csv.imported." + now.kind.wire(), now.said),
                messages.get("action.undo"),
                () -> undo(now));
    }

    private void undo(Running now) {
        edits.deleteAll(
                now.kind,
                now.project,
                now.progress.all().stream().map(ImportProgress.Made::id).toList());
    }
}
