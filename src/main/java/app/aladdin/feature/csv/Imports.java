package app.aladdin.feature.csv;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Edits;
import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Toasts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The import that is under way: each line is an edit of its own, which is kept on the disk and
/// comes true even if the program ends before. FX thread only.
final class Imports {
    private final Edits edits;
    private final Toasts toasts;
    private final Messages messages;
    private @Nullable Running running;

    private static final class Running {
        private final EntityKind kind;
        private final String project;
        private final int all;
        private final ImportProgress progress = new ImportProgress();
        private final Runnable close;
        private @Nullable ImportCard card;

        Running(EntityKind kind, String project, int all, ImportCard card, Runnable close) {
            this.kind = kind;
            this.project = project;
            this.all = all;
            this.card = card;
            this.close = close;
        }
    }

    Imports(Edits edits, Toasts toasts, Messages messages) {
        this.edits = edits;
        this.toasts = toasts;
        this.messages = messages;
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

    void apply(EditEvent event) {
        Running now = running;
        if (now == null) {
            return;
        }
        now.progress.apply(event);
        // It ends whatever became of edits, however many they were.
        if (now.card != null && event instanceof EditEvent.Waiting) {
            now.card.progress(now.progress.made(), now.all);
        }
        if (now.progress.waiting() == 0) {
            running = null;
            ended(now);
        }
    }

    private void ended(Running now) {
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
            toasts.say(
                    messages.get("csv.imported." + now.kind.wire(), made),
                    messages.get("action.undo"),
                    () -> undo(now));
        }
    }

    private void undo(Running now) {
        edits.deleteAll(
                now.kind,
                now.project,
                now.progress.all().stream().map(ImportProgress.Made::id).toList());
    }
}
