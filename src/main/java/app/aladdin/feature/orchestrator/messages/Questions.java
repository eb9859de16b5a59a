package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.Client;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.view.Asking;

/// Asks again what was asked, as it was or in other words, and quotes what was said.
final class Questions {
    /// Longer quotations are cut: they are to remind, not to repeat.
    private static final int LONGEST_QUOTE = 1_000;

    private final Client client;
    private final Dispatcher dispatcher;
    private final MessagesStore store;
    private final Asking asking;

    Questions(Client client, Dispatcher dispatcher, MessagesStore store, Asking asking) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
        this.asking = asking;
        store.versions()
                .changes()
                .subscribe((before, now) ->
                        client.remember(memory(store.conversation()), store.versions().write()));
    }

    private static String memory(String conversation) {
        return "versions." + conversation;
    }

    /// Finds out which questions of the conversation that was just turned to have newer versions.
    void recall() {
        String conversation = store.conversation();
        client.recall(
                memory(conversation),
                kept ->
                        kept.ifPresent(text ->
                                dispatcher.execute(() -> {
                                    if (store.conversation().equals(conversation)) {
                                        store.readVersions(text);
                                    }
                                })));
    }

    Versions versions() {
        return store.versions();
    }

    /// Puts a question into the composer; the next one that is asked replaces it.
    void change(MessageRow question) {
        asking.ask(question.entry().mode(), question.text());
        versions().change(question.id(), question.entry().mode());
        store.touchMine();
    }

    void leaveAsItIs() {
        versions().leaveAsItIs();
        store.touchMine();
    }

    /// As [#change], for the question of an answer.
    void again(MessageRow answer) {
        store.questionOf(answer.id()).ifPresent(this::change);
    }

    /// Puts something else that may be asked into the composer.
    void ask(MessageRow answer, String text) {
        asking.ask(answer.entry().mode(), text);
    }

    /// Quotes what is selected of a message, else all of it.
    void quote(MessageRow row, MarkdownView markdown) {
        String shown = markdown.plainSelection();
        String text = shown.isBlank() ? row.text() : shown;
        asking.quote(
                text.length() <= LONGEST_QUOTE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …");
    }

    /// Folds the answer of an earlier version away, or shows it again.
    void fold(String question, boolean away) {
        versions().fold(question, away);
        store.versionsChanged();
    }
}
