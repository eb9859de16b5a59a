package app.aladdin.cli;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Picks one question and its answer out of the events of a conversation. Lives on the session's
/// thread, but for [#outcome] and [#question].
final class AnswerWatch implements Consumer<ConversationEvent> {
    private final String project;
    private final String conversation;
    private final String text;
    private final AnswerListener listener;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private volatile String question = "";
    private volatile boolean underWay;
    private String answer = "";
    private final StringBuilder shown = new StringBuilder();

    AnswerWatch(String project, String conversation, String text, AnswerListener listener) {
        this.project = project;
        this.conversation = conversation;
        this.text = text;
        this.listener = listener;
    }

    /// Done when the question is.
    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    String conversation() {
        return conversation;
    }

    /// The question's id on this computer; empty before it is on the disk.
    String question() {
        return question;
    }

    /// Whether sending has begun, so that only stopping helps.
    boolean underWay() {
        return underWay;
    }

    /// Ends the wait without an answer.
    void fail(Problem problem) {
        if (!outcome.isDone()) {
            listener.failed(problem);
            outcome.complete(new Outcome.Failed(problem));
        }
    }

    @Override
    public void accept(ConversationEvent event) {
        if (outcome.isDone()) {
            return;
        }
        switch (event) {
            case ConversationEvent.Put put when put.conversation().equals(conversation) -> {
                if (put.entry().role() == Role.USER) {
                    question(put.entry());
                } else if (underWay) {
                    answer(put.entry());
                }
            }
            case ConversationEvent.Grew grew when grew.id().equals(answer) -> {
                shown.append(grew.delta());
                listener.grew(grew.delta());
            }
            case ConversationEvent.Put other -> {}
            case ConversationEvent.Grew other -> {}
            case ConversationEvent.Listed other -> {}
            case ConversationEvent.Opened other -> {}
            case ConversationEvent.Removed other -> {}
        }
    }

    private void question(Entry entry) {
        boolean isNew = entry.state() == Entry.State.QUEUED && entry.problem().isEmpty();
        if (question.isEmpty() && isNew && entry.text().equals(text)) {
            question = entry.id();
            listener.asked(project, conversation, entry);
        } else if (entry.id().equals(question)) {
            underWay |= entry.state() == Entry.State.SENDING || entry.state() == Entry.State.SENT;
            entry.problem().ifPresent(this::fail);
        }
    }

    private void answer(Entry entry) {
        if (answer.isEmpty()) {
            answer = entry.id();
            listener.began(answer);
        }
        if (entry.id().equals(answer)) {
            show(entry.text());
            if (entry.state() == Entry.State.COMPLETE || entry.state() == Entry.State.STOPPED) {
                listener.ended(entry);
                outcome.complete(new Outcome.Answered(entry));
            }
            // What an interrupted answer means is said by the question's next state.
        }
    }

    private void show(String whole) {
        if (whole.startsWith(shown.toString())) {
            if (whole.length() > shown.length()) {
                listener.grew(whole.substring(shown.length()));
            }
        } else {
            listener.replaced(whole);
        }
        shown.setLength(0);
        shown.append(whole);
    }
}
