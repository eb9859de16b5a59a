package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskFact;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;
import app.aladdin.contract.TaskResponse;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Photographs the orchestrator's panel in states that come and go, as its events tell them.
final class PanelStates {
    private static final int NOW = 161;
    private static final int PATIENCE = 30;

    private final Client client;
    private final Album folder;
    private final JsonNode told;
    private final Instant began = Instant.now().minusSeconds(NOW);
    private String conversation = "";

    /// @param client is online
    PanelStates(Client client, Album folder) throws Exception {
        this.client = client;
        this.folder = folder;
        try (InputStream in = PanelStates.class.getResourceAsStream("PanelStates.json")) {
            told =
                    Json.parse(
                            new String(
                                    Objects.requireNonNull(in).readAllBytes(),
                                    StandardCharsets.UTF_8));
        }
    }

    void take() throws Exception {
        if (!folder.wantsAny("panel")) {
            return;
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.rest();
            messages(pictures);
            queries(pictures);
            parts(pictures, "panel-parts");
            tasks(pictures, "panel-task");
            stalled(pictures);
            narrow(pictures);
        }
        try (Pictures pictures =
                new Pictures(client, folder, new Messages(Locale.GERMAN), Settings.DEFAULT)) {
            pictures.rest();
            tasks(pictures, "panel-german-task");
        }
    }

    /// A server that knows the project and does not let in who comes now.
    ///
    /// @param home where files may be made
    void takeSignedOut(Path home) throws Exception {
        if (!folder.wants("panel-signed-out")) {
            return;
        }
        Directories directories = Directories.of(home.resolve("signed-out").toString());
        try (Studio studio = Studio.start(StudioOptions.of(home.resolve("theirs.db")))) {
            String address = studio.url().toString();
            HostOptions allowed =
                    new HostOptions(directories, address, studio.token(), Duration.ZERO);
            try (Host host = Host.open(allowed).orElseThrow()) {
                PictureDesk.run(host.client(), host, false);
            }
            HostOptions refused = new HostOptions(directories, address, "expired", Duration.ZERO);
            CountDownLatch out = new CountDownLatch(1);
            try (Host host = Host.open(refused).orElseThrow()) {
                host.client()
                        .connection()
                        .states()
                        .subscribe(state -> {
                            if (state instanceof ConnectionState.SignedOut) {
                                out.countDown();
                            }
                        });
                host.client().start();
                host.connect();
                if (!out.await(PATIENCE, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("not signed out");
                }
                try (Pictures pictures = new Pictures(host.client(), folder)) {
                    pictures.rest();
                    pictures.closeTop();
                    pictures.take("panel-signed-out");
                }
            }
        }
    }

    private void begin(Pictures pictures) throws Exception {
        String fresh = UUID.randomUUID().toString();
        CountDownLatch opened = new CountDownLatch(1);
        Runnable release =
                client.conversations()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof ConversationEvent.Opened
                                    && event.about().equals(fresh)) {
                                opened.countDown();
                            }
                        });
        pictures.open(fresh);
        if (!opened.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not opened");
        }
        release.run();
        conversation = fresh;
        pictures.rest();
    }

    private void messages(Pictures pictures) throws Exception {
        begin(pictures);
        say(Mode.CHAT, "Who taught Halima to weave?", Entry.State.SENDING, null);
        pictures.take("panel-sending");
        begin(pictures);
        say(Mode.CHAT, "Who taught Halima to weave?", Entry.State.SENT, null);
        answer(Mode.CHAT, "", Entry.State.STREAMING, Json.object());
        pictures.take("panel-thinking");
        begin(pictures);
        say(Mode.CHAT, "Who taught Halima to weave?", Entry.State.SENT, null);
        answer(Mode.CHAT, "Her mother did, in scene 4. What", Entry.State.STOPPED, Json.object());
        say(
                Mode.CHAT,
                "And who taught her mother?",
                Entry.State.QUEUED,
                new Problem.RateLimited("", Instant.now().plusSeconds(40)));
        pictures.take("panel-limited");
    }

    /// An answer of which nothing has come for so long that it is said.
    private void stalled(Pictures pictures) throws Exception {
        if (!folder.wants("panel-stalled")) {
            return;
        }
        begin(pictures);
        pictures.talk(Mode.CHAT);
        say(Mode.CHAT, "Who taught Halima to weave?", Entry.State.SENT, null);
        String id = answer(Mode.CHAT, "", Entry.State.STREAMING, Json.object());
        client.conversations()
                .events()
                .accept(
                        new ConversationEvent.Grew(
                                conversation, id, "Her mother did, in scene 4. What"));
        pictures.await(".message-status .label.warning");
        pictures.take("panel-stalled");
    }

    /// The panel as narrow as it gets, with what needs most room in it.
    private void narrow(Pictures pictures) throws Exception {
        if (!folder.wantsAny("panel-narrow")) {
            return;
        }
        pictures.panelWidth(0);
        begin(pictures);
        pictures.talk(Mode.CHAT);
        say(Mode.CHAT, told.path("question").asText(), Entry.State.SENT, null);
        answer(Mode.CHAT, told.path("answer").asText(), Entry.State.COMPLETE, Json.object());
        pictures.take("panel-narrow-chat");
        begin(pictures);
        query(pictures, 20);
        pictures.take("panel-narrow-query");
        parts(pictures, "panel-narrow-data");
        pictures.panelWidth(0);
        tasks(pictures, "panel-narrow-task");
    }

    private void queries(Pictures pictures) throws Exception {
        for (int count : new int[] {1, 20, 500}) {
            begin(pictures);
            query(pictures, count);
            pictures.take("panel-query-" + count);
        }
        pictures.between("2026-11-20", "2026-11-01");
        pictures.take("panel-query-days");
    }

    private void query(Pictures pictures, int count) throws Exception {
        pictures.talk(Mode.QUERY);
        say(Mode.QUERY, "Where is the ring seen or used?", Entry.State.SENT, null);
        answer(
                Mode.QUERY,
                "The ring is seen in **three scenes of act two** and forgotten after scene 34.",
                Entry.State.COMPLETE,
                Json.object().set("query", found(count)));
    }

    private ObjectNode found(int count) {
        ObjectNode query = Json.object().put("total", count);
        query.putObject("queryAnalysis")
                .put("intent", "find_scenes")
                .put("confidence", 0.91)
                .putArray("entities")
                .add("ring")
                .add("Aladdin");
        ArrayNode results = query.putArray("results");
        for (int i = 0; i < count; i++) {
            ObjectNode result = told.path("results").path(i % 5).deepCopy();
            results.add(i < 5 ? result : result.put("id", "r" + i).put("relevanceScore", 0.5));
        }
        return query;
    }

    private void parts(Pictures pictures, String name) throws Exception {
        begin(pictures);
        pictures.talk(Mode.DATA);
        say(Mode.DATA, "# Zaynab\nA mapmaker's daughter …", Entry.State.SENT, null);
        ObjectNode ingest = told.path("parts").path(0).deepCopy();
        ingest.set("parts", told.path("parts"));
        ObjectNode metadata = Json.object().put("restates", true);
        answer(Mode.DATA, "", Entry.State.COMPLETE, metadata.set("ingest", ingest));
        pictures.take(name);
    }

    private void tasks(Pictures pictures, String name) throws Exception {
        for (String state : new String[] {"running", "failed", "cancelled", "complete"}) {
            if (!folder.wants(name + "-" + state)) {
                continue;
            }
            begin(pictures);
            pictures.talk(Mode.TASK);
            String id = "t-" + conversation;
            ObjectNode task = Json.object().put("taskId", id).put("status", "running");
            say(Mode.TASK, "Break down act two for the schedule", Entry.State.SENT, null);
            answer(
                    Mode.TASK,
                    "",
                    Entry.State.COMPLETE,
                    Json.object().put("restates", true).set("task", task));
            pictures.rest();
            client.executions().events().accept(new ExecutionEvent.Changed(id, picture(id, state)));
            pictures.take(name + "-" + state);
        }
    }

    private TaskPicture picture(String id, String state) {
        List<TaskFact> facts = new ArrayList<>();
        ObjectNode answer = Json.object().put("taskId", id).put("status", "running");
        answer.put("estimatedCompletion", Instant.now().plusSeconds(70).toString());
        answer.putObject("progress")
                .put("currentStep", 13)
                .put("totalSteps", 19)
                .put("percentage", 68)
                .put("description", "One-liner");
        facts.add(new TaskFact.Snapshot(TaskResponse.read(answer), 0.86, began));
        for (JsonNode each : told.path("events")) {
            facts.add(happened(id, each.path("event").asText(), each.deepCopy()));
        }
        ObjectNode update = Json.object().put("status", state).put("progress", 68);
        facts.add(happened(id, "task:update", update.put("second", NOW)));
        return TaskPicture.of(facts);
    }

    private TaskFact happened(String id, String name, ObjectNode json) {
        json.put("executionId", id).put("taskId", id);
        json.put("timestamp", began.plusSeconds(json.path("second").asInt()).toString());
        return new TaskFact.Happened(LiveEvent.read(name, json));
    }

    private void say(Mode mode, String text, Entry.State state, @Nullable Problem problem) {
        tell(Role.USER, mode, text, state, Json.object(), Optional.ofNullable(problem));
    }

    private String answer(Mode mode, String text, Entry.State state, JsonNode metadata) {
        return tell(Role.ASSISTANT, mode, text, state, metadata, Optional.empty());
    }

    /// @return the id of the message
    private String tell(
            Role role,
            Mode mode,
            String text,
            Entry.State state,
            JsonNode metadata,
            Optional<Problem> problem) {
        Entry entry =
                new Entry(
                        UUID.randomUUID().toString(),
                        role,
                        text,
                        mode,
                        state,
                        AnswerMetadata.read(metadata),
                        Instant.now(),
                        problem,
                        false);
        client.conversations().events().accept(new ConversationEvent.Put(conversation, entry));
        return entry.id();
    }
}
