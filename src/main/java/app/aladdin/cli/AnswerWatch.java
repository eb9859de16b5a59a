package app.aladdin.cli;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Picks one question and its answer out of the events of a conversation. Lives on the session's
/// thread, but for [#outcome] and [#question].
final class AnswerWatch implements Consumer<ConversationEvent> {
    private final Where where;
    private final String text;
    private final AnswerListener listener;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private volatile String question = "";
    private volatile boolean underWay;
    private volatile Optional<Problem> reason = Optional.empty();
    private String answer = "";
    private final StringBuilder shown = new StringBuilder();

    AnswerWatch(Where where, String text, AnswerListener listener) {
        this.where = where;
        this.text = text;
        this.listener = listener;
    }

    /// Done when the question is.
    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    String conversation() {
        return where.conversation();
    }

    /// The question's id on this computer; empty before it is on the disk.
    String question() {
        return question;
    }

    /// Whether sending has begun, so that only stopping helps.
    boolean underWay() {
        return underWay;
    }

    /// Why the question waits, as far as is known.
    Optional<Problem> reason() {
        return reason;
    }

    /// Ends the wait without an answer.
    void fail(Problem problem) {
        if (!outcome.isDone()) {
            listener.broke();
            outcome.complete(new Outcome.Failed(problem, Optional.empty()));
        }
    }

    @Override
    public void accept(ConversationEvent event) {
        if (outcome.isDone()) {
            return;
        }
        switch (event) {
            case ConversationEvent.Put put when put.conversation().equals(where.conversation()) -> {
                if (put.entry().role() == Role.USER) {
                    question(put.entry(), true);
                } else if (underWay) {
                    answer(put.entry());
                }
            }
            case ConversationEvent.Grew grew when grew.id().equals(answer) -> {
                shown.append(grew.delta());
                listener.grew(grew.delta());
            }
            case ConversationEvent.Put other when other.entry().role() == Role.USER ->
                    question(other.entry(), false);
            case ConversationEvent.Put other -> {}
            case ConversationEvent.Grew other -> {}
            case ConversationEvent.Listed other -> {}
            case ConversationEvent.Recent other -> {}
            case ConversationEvent.Opened opened
                    when opened.conversation().equals(where.conversation()) ->
                    found(opened.entries());
            case ConversationEvent.Opened other -> {}
            case ConversationEvent.Removed other -> {}
        }
    }

    private void question(Entry entry, boolean here) {
        boolean isNew = entry.state() == Entry.State.QUEUED && entry.problem().isEmpty();
        if (here && question.isEmpty() && isNew && entry.text().equals(text)) {
            question = entry.id();
            listener.asked(where, entry);
        } else if (entry.id().equals(question)) {
            if (entry.state() == Entry.State.SENDING || entry.state() == Entry.State.SENT) {
                underWay = true;
                reason = Optional.empty();
            }
            if (entry.state() == Entry.State.FAILED) {
                entry.problem().ifPresent(this::fail);
            } else {
                entry.problem().ifPresent(this::waits);
            }
        } else if (!question.isEmpty() && !underWay && entry.state() == Entry.State.QUEUED) {
            // Its turn comes after this one's.
            entry.problem().ifPresent(this::waits);
        }
    }

    /// The question waits, or what goes out before it does.
    void waits(Problem problem) {
        underWay = false;
        reason = Optional.of(problem);
        if (problem instanceof Problem.SignedOut) {
            fail(problem);
        }
    }

    /// The server had the question although it seemed lost: its answer stands behind it.
    private void found(List<Entry> entries) {
        boolean after = false;
        for (Entry entry : entries) {
            if (after && entry.role() == Role.ASSISTANT) {
                answer(entry);
                return;
            }
            after |= entry.id().equals(question) && !entry.unsent();
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
                listener.ended(where, entry);
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
