package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.outbox.Outbox;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.EntityRef;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be done with a message. Called on the FX thread, works in the background.
final class MessagesActions {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

    private final ReadOnlyStringWrapper questionable = new ReadOnlyStringWrapper("");
    private final Outbox outbox;
    private final Navigator navigator;
    private final MessagesStore store;
    private final Consumer<String> browser;
    private final Questions questions;
    private final Opinions opinions;
    private final MessageLinks links;

    MessagesActions(
            Outbox outbox,
            Navigator navigator,
            MessagesStore store,
            Consumer<String> browser,
            Questions questions,
            Opinions opinions,
            MessageLinks links) {
        this.outbox = outbox;
        this.navigator = navigator;
        this.store = store;
        this.browser = browser;
        this.questions = questions;
        this.opinions = opinions;
        this.links = links;
    }

    Questions questions() {
        return questions;
    }

    Opinions opinions() {
        return opinions;
    }

    /// Opens a thing that an answer cites.
    void open(EntityRef cited) {
        Destination.of(cited.type(), cited.id()).ifPresent(navigator::go);
    }

    void copyMarkdown(MessageRow row) {
        put(row.text());
    }

    /// A link to the message; it leads there on this computer.
    void copyLink(MessageRow row) {
        put(links.to(store.conversation(), row.id()));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Sends a message again that failed, or asks again for an answer that broke off.
    void retry(String id) {
        outbox.retry(
                store.questionOf(id).filter(it -> !isQuestion(id)).map(MessageRow::id).orElse(id));
    }

    private boolean isQuestion(String id) {
        return store.rows().stream()
                .anyMatch(row ->
                        row.id().equals(id)
                                && row.entry().role() == app.aladdin.contract.Role.USER);
    }

    /// An answer as those see it who draw it.
    AnswerBodies.Answer answer(MessageRow row) {
        String question = store.questionOf(row.id()).map(MessageRow::text).orElse("");
        return new AnswerBodies.Answer(
                row.id(), store.conversation(), question, row.entry().metadata(), row.entry().at());
    }

    void stop() {
        outbox.stop(store.conversation());
    }

    void remove(String id) {
        outbox.remove(id);
    }

    /// Opens what a link means: a thing of the project in the main view, a web page in the browser.
    /// An address that would open another program is asked about first; what is no address opens
    /// nothing.
    void follow(String link) {
        if (links.follow(link)) {
            return;
        }
        EntityLink.parse(link)
                .flatMap(Destination::of)
                .ifPresentOrElse(navigator::go, () -> leaveTo(link));
    }

    private void leaveTo(String link) {
        switch (scheme(link)) {
            case "http", "https" -> browser.accept(link);
            case "", "aladdin", "javascript", "data" -> {}
            default -> questionable.set(link);
        }
    }

    private static String scheme(String link) {
        Matcher matcher = SCHEME.matcher(link);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// The address that waits for a decision; empty for none.
    ReadOnlyStringProperty questionable() {
        return questionable.getReadOnlyProperty();
    }

    void openQuestionable() {
        String link = questionable.get();
        leaveQuestionable();
        if (!link.isEmpty()) {
            browser.accept(link);
        }
    }

    void leaveQuestionable() {
        questionable.set("");
    }
}
