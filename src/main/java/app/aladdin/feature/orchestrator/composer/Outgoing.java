package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;

import javafx.scene.control.TextArea;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Sends what is written, with what is chosen beside it, or says why that is not done.
final class Outgoing {
    private final TextArea input;
    private final ComposerActions actions;
    private final OptionsDesk desk;
    private final Supplier<Optional<String>> lastQuery;
    private final LengthNote note;
    private final SentTexts sent;
    private final Supplier<String> project;
    private final Supplier<Place> place;
    private final Clock clock;
    private String leaving = "";

    /// @param lastQuery what was asked last, which a query may refine
    Outgoing(
            TextArea input,
            ComposerActions actions,
            OptionsDesk desk,
            Supplier<Optional<String>> lastQuery,
            LengthNote note,
            SentTexts sent,
            Supplier<String> project,
            Supplier<Place> place,
            Clock clock) {
        this.input = input;
        this.actions = actions;
        this.desk = desk;
        this.lastQuery = lastQuery;
        this.note = note;
        this.sent = sent;
        this.project = project;
        this.place = place;
        this.clock = clock;
    }

    void send() {
        String text = input.getText();
        Options options = desk.chosen().get();
        String whole = refined(options, text);
        Place from = place.get();
        ChatRequest.Refusal reason =
                text.isBlank()
                        ? ChatRequest.Refusal.BLANK
                        // Data is read in parts where it is long.
                        : from.mode() == Mode.DATA ? null : ChatRequest.refusal(whole);
        if (reason == null && !options.sendable()) {
            note.sayLookAtDays();
            return;
        }
        // A text that is on its way to the disk is not sent twice by a nervous finger.
        if (reason != null || from.conversation().isEmpty() || leaving.equals(text)) {
            note.say(reason, whole.length() - ChatRequest.MAX_LENGTH);
            return;
        }
        leaving = text;
        note.say(null, 0);
        actions.send(
                project.get(),
                from,
                whole,
                options.request(LocalDate.now(clock)),
                () -> clearAfter(from, text, options));
        sent.add(text);
        actions.keepSent(project.get(), sent.kept());
    }

    /// A question that refines the last one is asked together with it.
    private String refined(Options options, String text) {
        if (options instanceof QueryOptions query && query.refines()) {
            return lastQuery.get().map(last -> last + " " + text).orElse(text);
        }
        return text;
    }

    /// Only now that the message is on the disk may the text leave the composer.
    private void clearAfter(Place from, String text, Options options) {
        leaving = "";
        if (!place.get().equals(from)) {
            actions.keep(from, "");
            actions.keepForm(from, options.next().form());
        } else if (input.getText().startsWith(text)) {
            input.setText(input.getText().substring(text.length()));
            if (desk.chosen().get().equals(options)) {
                desk.choose(options.next());
            }
        }
    }
}
