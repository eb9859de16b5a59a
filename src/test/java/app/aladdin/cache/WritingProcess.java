package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// A process of its own that writes without an end and says on its output what is on the disk, to
/// be killed: the file, a seed, a number that no earlier process had.
final class WritingProcess {
    static final String HERE = "here";
    static final String TALK = "talk";

    private WritingProcess() {}

    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        OfflineStore store = OfflineStore.open(Path.of(args[0]));
        out.println("open");
        for (int i = 0; ; i++) {
            String id = args[2] + "-" + i;
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    store.outbox().add(HERE, queued(id));
                    out.println("queued " + id);
                }
                case 2 -> {
                    store.messages().put(HERE, TALK, said(id));
                    out.println("said " + id);
                }
                case 3 -> {
                    store.drafts().put(HERE, TALK, Mode.CHAT, id, Instant.EPOCH);
                    out.println("draft " + id);
                }
                default -> {
                    store.executions().append(HERE, TALK, List.of(event(id)));
                    out.println("event " + id);
                }
            }
        }
    }

    private static Queued queued(String id) {
        return new Queued(
                id,
                "p",
                TALK,
                Mode.DATA,
                "text of " + id,
                Json.object().put("of", id),
                Instant.EPOCH,
                0,
                false);
    }

    private static StoredMessage said(String id) {
        return new StoredMessage(
                new Message(id, TALK, Role.USER, "text of " + id, Mode.CHAT, null, Instant.EPOCH),
                StoredMessage.State.COMPLETE);
    }

    private static StoredEvent event(String id) {
        return new StoredEvent(id, Instant.EPOCH, "agent:progress", Json.object().put("of", id));
    }
}
