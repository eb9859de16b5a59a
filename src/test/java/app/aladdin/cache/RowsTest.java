package app.aladdin.cache;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

class RowsTest {
    private static final String HERE = "here";
    private static final Instant NOW = Instant.ofEpochMilli(1_700_000_000_123L);

    @TempDir Path folder;
    private OfflineStore store;

    @BeforeEach
    void open() {
        store = OfflineStore.open(folder.resolve("client.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsTheOptionsOfAQueuedMessage() {
        OutboxRows outbox = store.outbox();
        Queued task =
                new Queued(
                        "1",
                        "p",
                        "talk",
                        Mode.TASK,
                        "do it",
                        Json.object().put("priority", "high"),
                        NOW,
                        0,
                        false);
        Queued chat = new Queued("2", "p", "talk", Mode.CHAT, "hi", NOW, 0, false);
        outbox.add(HERE, task);
        outbox.add(HERE, chat);
        assertThat(outbox.all(HERE)).containsExactly(task, chat);
        outbox.options("1", Json.object().put("priority", "low"));
        assertThat(outbox.next(HERE).orElseThrow().options().path("priority").asText())
                .isEqualTo("low");
        assertThat(outbox.all("elsewhere")).isEmpty();
    }

    @Test
    void keepsWhatAPersonDidWithAConversation() {
        ConversationRows conversations = store.conversations();
        conversations.add(HERE, new Conversation("c", "p", "", Mode.CHAT, NOW, NOW));
        conversations.pinned(HERE, "c", true);
        conversations.archived(HERE, "c", true);
        conversations.trashed(HERE, "c", true);
        conversations.rename(HERE, "c", "Night scenes");
        conversations.linked(HERE, "c", "theirs");
        StoredConversation kept = conversations.ofRemote(HERE, "theirs").orElseThrow();
        assertThat(kept.conversation().name()).isEqualTo("Night scenes");
        assertThat(kept.pinned() && kept.archived() && kept.trashed()).isTrue();
        conversations.pinned(HERE, "c", false);
        assertThat(conversations.find(HERE, "c").orElseThrow().pinned()).isFalse();
    }

    @Test
    void keepsAnEventOfAnExecutionOnce() {
        ExecutionRows executions = store.executions();
        StoredEvent first = event("a", 1);
        StoredEvent second = event("b", 2);
        assertThat(executions.append(HERE, "x", List.of(first, first))).isEqualTo(1);
        assertThat(executions.append(HERE, "x", List.of(event("a", 9), second))).isEqualTo(1);
        assertThat(executions.events(HERE, "x")).containsExactly(first, second);
    }

    @Test
    void bringsAnExecutionUpToDate() {
        ExecutionRows executions = store.executions();
        executions.put(HERE, execution("x", "talk", "running", NOW));
        executions.put(HERE, execution("y", null, "pending", NOW.plusSeconds(5)));
        executions.put(HERE, execution("x", null, "completed", NOW));
        assertThat(executions.of(HERE, "p"))
                .extracting(StoredExecution::id)
                .containsExactly("y", "x");
        assertThat(executions.find(HERE, "x")).contains(execution("x", "talk", "completed", NOW));
        executions.append(HERE, "x", List.of(event("a", 1)));
        executions.remove(HERE, "x");
        assertThat(executions.find(HERE, "x")).isEmpty();
        assertThat(executions.events(HERE, "x")).isEmpty();
    }

    @Test
    void sendsTheChangesOfAThingAfterAFailedOneOnlyWhenThatIsDecided() {
        EditRows edits = store.edits();
        edits.add(HERE, edit("1", "new-1"));
        edits.add(HERE, edit("2", "new-1"));
        edits.add(HERE, edit("3", "other"));
        edits.attempted(List.of("1"));
        edits.failed("1", "name is missing");
        assertThat(edits.next(HERE).orElseThrow().id()).isEqualTo("3");
        assertThat(edits.find("1").orElseThrow().problem()).isEqualTo("name is missing");
        edits.change("1", Json.object().put("name", "Mara"));
        edits.retry(List.of("1"));
        PendingEdit again = edits.next(HERE).orElseThrow();
        assertThat(again.id()).isEqualTo("1");
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.json().path("name").asText()).isEqualTo("Mara");
        edits.remove(List.of("1"));
        assertThat(edits.of(HERE)).containsExactly(edit("2", "new-1"), edit("3", "other"));
    }

    @Test
    void givesWaitingChangesTheIdOfTheServer() {
        store.edits().add(HERE, edit("1", "new-1"));
        store.remapped().put(HERE, "new-1", "scene-7");
        assertThat(store.edits().of(HERE)).containsExactly(edit("1", "scene-7"));
        assertThat(store.remapped().find(HERE, "new-1")).contains("scene-7");
        assertThat(store.remapped().all(HERE)).containsEntry("new-1", "scene-7").hasSize(1);
    }

    @Test
    void keepsTheLastAnswerUnderItsKey() {
        SnapshotRows snapshots = store.snapshots();
        snapshots.put(HERE, "scenes/p", Json.texts(List.of("a")), NOW);
        snapshots.put(HERE, "scenes/p", Json.texts(List.of("b")), NOW.plusSeconds(1));
        SnapshotRows.Snapshot kept = snapshots.find(HERE, "scenes/p").orElseThrow();
        assertThat(kept.json()).isEqualTo(Json.texts(List.of("b")));
        assertThat(kept.at()).isEqualTo(NOW.plusSeconds(1));
        snapshots.remove(HERE, "scenes/p");
        assertThat(snapshots.find(HERE, "scenes/p")).isEmpty();
    }

    @Test
    void listsWhatLeftThisProgramAndDropsTheOldest() {
        OutboundRows outbound = store.outbound();
        OutboundRow one = new OutboundRow(NOW, "a.example", "GET", "projects", 10, 200, 200);
        outbound.add(Collections.nCopies(20_000, one));
        OutboundRow last = new OutboundRow(NOW, "b.example", "POST", "chat", 50, 0, 0);
        outbound.add(List.of(last));
        assertThat(outbound.last(2)).containsExactly(last, one);
        assertThat(outbound.totals())
                .containsExactly(
                        new OutboundRows.Total("a.example", 19_999, 199_990, 3_999_800),
                        new OutboundRows.Total("b.example", 1, 50, 0));
    }

    @Test
    void keepsANotificationAndThatItWasRead() {
        NotificationRows notifications = store.notifications();
        assertThat(notifications.add(HERE, notification("1", NOW))).isTrue();
        assertThat(notifications.add(HERE, notification("2", NOW.plusSeconds(1)))).isTrue();
        notifications.read(HERE, "1");
        assertThat(notifications.add(HERE, notification("1", NOW))).isFalse();
        assertThat(notifications.unread(HERE)).isEqualTo(1);
        assertThat(notifications.last(HERE, 9))
                .extracting(StoredNotification::id)
                .containsExactly("2", "1");
        assertThat(notifications.last(HERE, 9).get(1).read()).isTrue();
        notifications.readAll(HERE);
        notifications.remove(HERE, "2");
        assertThat(notifications.unread(HERE)).isZero();
        assertThat(notifications.last(HERE, 9)).hasSize(1);
    }

    @Test
    void keepsAHalfFilledForm() {
        FormRows forms = store.forms();
        forms.put(HERE, "character/new", Json.object().put("name", "Ma"), NOW);
        forms.put(HERE, "character/new", Json.object().put("name", "Mara"), NOW);
        assertThat(forms.find(HERE, "character/new")).contains(Json.object().put("name", "Mara"));
        forms.remove(HERE, "character/new");
        assertThat(forms.find(HERE, "character/new")).isEmpty();
    }

    private static StoredEvent event(String identity, int step) {
        return new StoredEvent(
                identity, NOW, "agent:progress", Json.object().put("stepNumber", step));
    }

    private static StoredExecution execution(
            String id, @Nullable String conversation, String status, Instant at) {
        return new StoredExecution(
                id, "p", conversation, id, status, Json.object().put("taskId", id), at, at);
    }

    private static PendingEdit edit(String id, String entity) {
        return new PendingEdit(
                id,
                "p",
                "character",
                entity,
                "change",
                Json.object().put("name", ""),
                Json.object().put("name", "M"),
                NOW,
                0,
                false,
                null);
    }

    private static StoredNotification notification(String id, Instant at) {
        return new StoredNotification(
                id, "p", "info", "Done", "The task is done", "Open", "task/1", at, false);
    }
}
