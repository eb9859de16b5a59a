package app.aladdin.studio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.contract.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class AnswersTest {
    private static final Instant BEGIN = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir Path folder;
    private Instant now = BEGIN;
    private String conversation = "";

    @BeforeEach
    void makeAConversation() {
        try (StudioStore store = open()) {
            store.entities()
                    .add(Project.read(Json.object().put("id", "p").put("name", "P")), List.of());
            conversation = store.conversations().create("p", "", Mode.CHAT, null).id();
        }
    }

    @Test
    void keepsAnAnswerOutOfTheConversationUntilItIsFinished() {
        try (StudioStore store = open()) {
            store.answers().begin(question("q"), answer("a", "All of it"), "Title", 5, null);
            assertThat(store.conversations().messages(conversation))
                    .extracting(Message::id)
                    .containsExactly("q");
            store.answers().finish(answer("a", "Half"));
            assertThat(store.conversations().messages(conversation))
                    .extracting(Message::content)
                    .containsExactly("Hello", "Half");
        }
    }

    @Test
    void hasTheWholeAnswerAfterADeathInTheMiddle() {
        try (StudioStore store = open()) {
            store.answers().begin(question("q"), answer("a", "All of it"), "Title", 5, null);
        }
        try (StudioStore store = open()) {
            assertThat(store.conversations().messages(conversation))
                    .extracting(Message::content)
                    .containsExactly("Hello", "All of it");
            assertThat(store.answers().since(conversation, 0)).hasSize(1);
        }
    }

    @Test
    void givesOutEventIdsThatNeverComeAgain() {
        try (StudioStore store = open()) {
            assertThat(begin(store, "1")).isEqualTo(1);
            assertThat(begin(store, "2")).isEqualTo(6);
        }
        try (StudioStore store = open()) {
            assertThat(begin(store, "3")).isEqualTo(11);
            assertThat(store.conversations().lastEvent(conversation)).isEqualTo(15);
        }
    }

    @Test
    void findsTheAnswersThatAReaderMayMiss() {
        try (StudioStore store = open()) {
            for (String id : List.of("1", "2", "3")) {
                begin(store, id);
                store.answers().finish(answer("a" + id, "text"));
            }
            assertThat(firsts(store, 0)).containsExactly(1L, 6L, 11L);
            assertThat(firsts(store, 3)).containsExactly(1L, 6L, 11L);
            assertThat(firsts(store, 6)).containsExactly(6L, 11L);
            assertThat(firsts(store, 15)).containsExactly(11L);
        }
    }

    @Test
    void honoursAKeyForADay() {
        Receipt receipt = new Receipt("local", "key", "print");
        try (StudioStore store = open()) {
            store.answers().begin(question("q"), answer("a", "x"), "", 3, receipt);
            assertThat(store.receipts().find(receipt)).contains("a");
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> store.receipts().find(new Receipt("local", "key", "other")))
                    .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
            now = BEGIN.plus(Duration.ofHours(24));
            assertThat(store.receipts().find(receipt)).isEmpty();
            store.answers().begin(question("q2"), answer("a2", "x"), "", 3, receipt);
        }
    }

    private long begin(StudioStore store, String id) {
        return store.answers().begin(question("q" + id), answer("a" + id, "text"), "", 5, null);
    }

    private List<Long> firsts(StudioStore store, long event) {
        return store.answers().since(conversation, event).stream()
                .map(Answers.StreamedAnswer::firstEvent)
                .toList();
    }

    private StudioStore open() {
        return StudioStore.open(folder.resolve("s.db"), () -> now);
    }

    private Message question(String id) {
        return new Message(id, conversation, Role.USER, "Hello", Mode.CHAT, null, now);
    }

    private Message answer(String id, String text) {
        return new Message(id, conversation, Role.ASSISTANT, text, Mode.CHAT, null, now);
    }
}
