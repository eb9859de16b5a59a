package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.outbox.Outbox;
import app.aladdin.contract.EntityLink;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.function.Consumer;

/// What can be done with a message. Called on the FX thread, works in the background.
final class MessagesActions {
    private final Outbox outbox;
    private final Navigator navigator;
    private final MessagesStore store;
    private final Consumer<String> browser;

    MessagesActions(
            Outbox outbox, Navigator navigator, MessagesStore store, Consumer<String> browser) {
        this.outbox = outbox;
        this.navigator = navigator;
        this.store = store;
        this.browser = browser;
    }

    /// Sends a message again that failed, or asks again for an answer that broke off.
    void retry(String id) {
        outbox.retry(store.questionOf(id).filter(question -> !isQuestion(id)).orElse(id));
    }

    private boolean isQuestion(String id) {
        return store.rows().stream()
                .anyMatch(row ->
                        row.id().equals(id)
                                && row.entry().role() == app.aladdin.contract.Role.USER);
    }

    void stop() {
        outbox.stop(store.conversation());
    }

    void remove(String id) {
        outbox.remove(id);
    }

    /// Opens what a link means: a thing of the project in the main view, a web page in the browser.
    void follow(String link) {
        EntityLink.parse(link)
                .flatMap(Destination::of)
                .ifPresentOrElse(
                        navigator::go,
                        () -> {
                            if (link.startsWith("https://") || link.startsWith("http://")) {
                                browser.accept(link);
                            }
                        });
    }

    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
