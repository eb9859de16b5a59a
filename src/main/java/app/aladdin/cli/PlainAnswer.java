package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;

/// Shows an answer as text: its Markdown as it is, links reduced to their words.
final class PlainAnswer implements AnswerListener {
    private final Terminal terminal;
    private LinkWords words = new LinkWords();
    private boolean midLine;

    PlainAnswer(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void asked(Where where, Entry question) {}

    @Override
    public void began(String id) {}

    @Override
    public void grew(String delta) {
        show(words.add(delta));
    }

    @Override
    public void replaced(String whole) {
        finishLine();
        words = new LinkWords();
        show(words.add(whole));
    }

    @Override
    public void ended(Where where, Entry answer) {
        finishLine();
        if (answer.state() == Entry.State.STOPPED) {
            terminal.note("Stopped.");
        }
    }

    @Override
    public void broke() {
        finishLine();
    }

    /// The sentence about it is the command's to say.
    @Override
    public void queued(Where where, Queued question, Problem why) {}

    private void finishLine() {
        show(words.end());
        if (midLine) {
            show("\n");
        }
    }

    private void show(String text) {
        if (!text.isEmpty()) {
            terminal.print(text);
            midLine = !text.endsWith("\n");
        }
    }
}
