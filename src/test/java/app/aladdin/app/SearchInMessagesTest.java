package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.cache.StoredMessage;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.platform.Directories;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.markdown.MarkdownView;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What was said is found again with the server gone: from the palette in any conversation, and in
/// the open one.
@ExtendWith(Toolkit.class)
final class SearchInMessagesTest {
    private static final String NOWHERE = "http://127.0.0.1:1";
    private static final int MANY = 3_000;
    private static final int WANTED = 40;

    @TempDir private Path home = Path.of("");

    private Path file() {
        return Directories.of(home.toString()).data().resolve("client.db");
    }

    /// A long conversation of which nothing is shown.
    private void keepLongConversation() throws Exception {
        String server = ServerKey.THIS_COMPUTER.value();
        String project = project();
        Instant at = Instant.parse("2026-01-05T09:00:00Z");
        List<StoredMessage> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String text =
                    i == WANTED
                            ? "The **lighthouse keeper** waits in the Höhle."
                            : "Take " + i + " of the long talk, with a lighthouse far away.";
            all.add(
                    new StoredMessage(
                            new Message(
                                    "long-" + i,
                                    "long",
                                    i % 2 == 0 ? Role.ASSISTANT : Role.USER,
                                    text,
                                    Mode.CHAT,
                                    null,
                                    at.plusSeconds(i)),
                            StoredMessage.State.COMPLETE));
        }
        try (OfflineStore store = OfflineStore.open(file())) {
            store.conversations()
                    .add(
                            server,
                            new Conversation("long", project, "A long talk", Mode.CHAT, at, at));
            store.messages().replace(server, "long", all);
        }
    }

    private String project() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT project FROM document WHERE project <> '' LIMIT 1")) {
            return row.getString(1);
        }
    }

    private static void search(WindowUnderTest window, String typed) throws Exception {
        onFx(() -> window.run("palette.open"));
        onFx(() -> ((TextField) window.one(".palette .text-field")).setText(typed));
    }

    private static boolean reads(WindowUnderTest window, String selector, String text) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .flatMap(node -> node.lookupAll("*").stream())
                .filter(MarkdownView.class::isInstance)
                .anyMatch(node -> ((MarkdownView) node).plainText().contains(text));
    }

    @Test
    void anOldMessageOfAnotherConversationIsFoundAndWhatStandsAroundItWithTheServerGone()
            throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the project", () -> window.showsText("14 at night"));
        }
        keepLongConversation();
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the banner", () -> window.shows(".banner"));
            search(window, "lighthuose keep hohle");
            window.await(
                    "the message, once it is learnt",
                    () -> {
                        TextField field = (TextField) window.one(".palette .text-field");
                        String typed = field.getText();
                        if (!window.shows(".palette .two-lines .mark")) {
                            field.setText(typed.endsWith(" ") ? typed.strip() : typed + " ");
                        }
                        return window.shows(".palette .two-lines .mark");
                    });
            assertThat(onFx(() -> window.showsText("A long talk"))).isTrue();
            window.keys("Enter");
            window.await("the message", () -> window.shows(".message:pointed"));
            assertThat(onFx(() -> reads(window, ".message:pointed", "lighthouse keeper"))).isTrue();
            window.await("the words in it", () -> window.shows(".md-sought-here"));
            Node pointed = onFx(() -> window.one(".message:pointed"));
            assertThat(onFx(() -> inSight(window, pointed))).isTrue();

            window.keys("Shortcut+Shift+F");
            window.await("the bar", () -> window.focusIn(".find-bar"));
            window.write("take 41 ");
            window.await("the only place", () -> window.showsText("1 of 1"));
            window.await("its mark", () -> window.shows(".md-sought-here"));
            window.keys("Esc");
            window.await("the focus where it was", () -> window.focusIn(".messages"));
            assertThat(onFx(() -> window.shows(".find-bar"))).isFalse();
        }
    }

    private static boolean inSight(WindowUnderTest window, Node node) {
        var list = window.one(".messages-scroll");
        var seen = list.localToScene(list.getLayoutBounds());
        return seen.contains(node.localToScene(node.getLayoutBounds()));
    }
}
