package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writes pictures of the states that matter: real views over a real Studio with the sample
/// project, light and dark, large and small.
public final class Screenshots {
    private static final String QUESTION = "Which scenes are at night?";
    private static final String SLOW_QUESTION = "Who meets whom in the bazaar?";
    private static final String ZAYNAB =
            """
            Name: Zaynab
            Type: character
            Role: supporting
            Age: 16
            Goals: leave the city with the one true map
            Befriends: Badr al-Budur
            Description: A mapmaker's daughter who sells copied charts and keeps the true ones.\
            """;
    private static final Duration QUICK = Duration.ZERO;
    private static final Duration SLOW = Duration.ofMillis(30);
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final Album folder;
    private final Path home;
    private volatile String answered = "";
    private String conversation = UUID.randomUUID().toString();

    private Screenshots(Album folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /// Writes all pictures as PNG files into a folder.
    ///
    /// @throws Exception when a state does not come about in time, or a file cannot be written
    ///
    /// @param only beginnings of the names of those that are wanted; empty for all
    public static void write(Path folder, List<String> only) throws Exception {
        ToolkitStart.start();
        Files.createDirectories(folder);
        Path home = Files.createTempDirectory("aladdin-screenshots");
        try {
            new Screenshots(new Album(folder.toAbsolutePath(), only), home).all();
        } finally {
            delete(home);
            Platform.exit();
        }
    }

    private void all() throws Exception {
        try (Host host = open("", QUICK)) {
            Client client = host.client();
            run(client, host, false);
            ask(client, QUESTION, Entry.State.COMPLETE);
            client.conversations().feedback(answered, new Feedback(Feedback.UP, ""));
            new SearchStates(client, folder).takeFinding();
            filled(client);
            new ImageStates(client, folder, home).take();
            PanelStates panel = new PanelStates(client, folder);
            panel.take();
            panel.takeSignedOut(home);
            others(client);
            conversation = UUID.randomUUID().toString();
            ask(client, Mode.QUERY, "Scenes with Aladdin and the lamp", Entry.State.COMPLETE);
            try (Pictures pictures = new Pictures(client, folder)) {
                pictures.go("scenes");
                pictures.take("scenes-query");
            }
            new SearchStates(client, folder).take("the-brass-lamp");
            conversation = UUID.randomUUID().toString();
            ask(client, Mode.QUERY, "Helicopters over Vienna", Entry.State.COMPLETE);
            try (Pictures pictures = new Pictures(client, folder)) {
                pictures.take("query-empty");
                broken(client);
                pictures.take("answer-broken");
            }
            conversation = UUID.randomUUID().toString();
            List<String> everybody =
                    Arrays.stream(Department.values()).map(Department::slug).toList();
            ask(
                    client,
                    Mode.TASK,
                    "Break down act two",
                    SendOptions.task(null, everybody, false),
                    Entry.State.COMPLETE);
            try (Pictures pictures = new Pictures(client, folder)) {
                pictures.take("dashboard-task");
                pictures.press(".task-line");
                pictures.take("task-lane-open");
            }
            work(client);
            conversation = UUID.randomUUID().toString();
            ask(client, Mode.DATA, ZAYNAB, Entry.State.COMPLETE);
            try (Pictures pictures = new Pictures(client, folder)) {
                pictures.go("characters");
                pictures.take("characters-data");
            }
            conversation = UUID.randomUUID().toString();
            ask(client, Mode.DATA, "Type: scene\nSetting: CAVE\nSummary: ", Entry.State.COMPLETE);
            try (Pictures pictures = new Pictures(client, folder)) {
                pictures.take("data-errors");
            }
        }
        try (Host host = open("", SLOW)) {
            run(host.client(), host, false);
            try (Pictures pictures = new Pictures(host.client(), folder)) {
                ask(host.client(), SLOW_QUESTION, Entry.State.STREAMING);
                pictures.take("dashboard-streaming");
            }
        }
        try (Host host = open(NOWHERE, QUICK)) {
            run(host.client(), host, true);
            try (Pictures pictures = new Pictures(host.client(), folder)) {
                ask(host.client(), "Give the lullaby to Badr as well.", Entry.State.QUEUED);
                pictures.take("offline-queued");
            }
        }
        delete(home);
        Files.createDirectories(home);
        try (Host host = open(NOWHERE, QUICK);
                Pictures pictures = new Pictures(host.client(), folder)) {
            pictures.go("scenes");
            pictures.take("scenes-loading");
            pictures.go("gallery");
            pictures.take("gallery-loading");
            run(host.client(), host, true);
            pictures.take("gallery-failed");
            pictures.go("scenes");
            pictures.take("scenes-failed");
        }
    }

    private void work(Client client) throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go("executions");
            pictures.take("executions");
            pictures.go(new Destination.Executions(Optional.of(lastExecution(client))));
            pictures.take("execution");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go(new Destination.Conversations(Optional.of(conversation)));
            pictures.take("conversations");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go(new Destination.Relationships(Optional.empty()));
            pictures.take("relationships");
        }
    }

    private static String lastExecution(Client client) throws InterruptedException {
        CountDownLatch listed = new CountDownLatch(1);
        String[] id = {""};
        Runnable release =
                client.executions()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof ExecutionEvent.Listed list
                                    && list.executions() instanceof Loadable.Ready<?>) {
                                list.executions().known().stream()
                                        .flatMap(List::stream)
                                        .findFirst()
                                        .ifPresent(run -> id[0] = run.id());
                                listed.countDown();
                            }
                        });
        client.executions().list("the-brass-lamp");
        await(listed, "the executions");
        release.run();
        return id[0];
    }

    private void filled(Client client) throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.take("dashboard-chat");
            for (String place : List.of("scenes", "characters", "locations", "settings")) {
                pictures.go(place);
                pictures.take(place);
            }
            for (String place : List.of("scenes", "characters")) {
                pictures.go(place);
                pictures.press(".list-side .as-table");
                pictures.take(place + "-table");
            }
            pictures.press(".list-side .as-list");
            pictures.select(5);
            pictures.take("characters-selected");
            Path table = home.resolve("cast.csv");
            Files.writeString(
                    table,
                    "Name,Type,Summary,Traits\nZaynab,Supporting,A mapmaker's daughter who sells"
                            + " copied charts.,curious; proud\nAladdin,Protagonist,The boy with the"
                            + " lamp.,\nHarun,King,Guards the gate.,patient\n,Minor,Carries"
                            + " water.,\n");
            pictures.table(EntityKind.CHARACTER, table);
            pictures.take("characters-import");
            pictures.closeTop();
            pictures.go("dashboard");
            pictures.search("cave");
            pictures.take("palette");
            pictures.closeTop();
            pictures.signIn();
            pictures.take("sign-in");
            pictures.closeTop();
            pictures.press(".project-button");
            pictures.press(".project-row .icon-button");
            pictures.press(".menu-row.danger");
            pictures.take("project-delete");
            pictures.closeTop();
            notify(client);
            for (String part : List.of("project", "bell", "user")) {
                pictures.press("." + part + "-button");
                pictures.take("top-" + part);
                pictures.closeTop();
            }
            for (Mode mode : Mode.values()) {
                pictures.welcome(mode);
                pictures.take("welcome-" + mode.wire());
            }
            pictures.welcome(Mode.QUERY);
            pictures.fill("Where is the ring seen or used?", "#scene", "#character");
            pictures.take("query-filled");
            pictures.welcome(Mode.DATA);
            pictures.fill(
                    "Name: Zaynab\nRole: supporting\nDescription: A mapmaker's daughter.",
                    "#ingests");
            pictures.take("data-filled");
            pictures.welcome(Mode.CHAT);
            pictures.press("#pick-actions");
            pictures.take("chat-actions");
        }
    }

    private static void notify(Client client) {
        String[][] all = {
            {"info", "Tomás joined", "Seen in scene 46", ""},
            {"success", "Act one broken down", "Quality 0.87, 7 of 7", "Open"},
            {"warning", "Image folder is nearly full", "1.2 GB left", "Show"},
            {"error", "Image Quality failed", "Act two breakdown", "Open"},
        };
        for (String[] one : all) {
            LiveEvent.Action action =
                    one[3].isEmpty()
                            ? null
                            : new LiveEvent.Action(
                                    one[3], "aladdin://project/the-brass-lamp/scene/scene-1");
            client.notifications()
                    .heard(
                            new LiveEvent.Notification(
                                    one[1], one[0], one[1], one[2], action, Instant.now()));
        }
        client.notifications().markRead("Tomás joined");
        client.notifications().markRead("Act one broken down");
    }

    /// The same views for other people: in German, in longer words and mirrored, and larger.
    private void others(Client client) throws Exception {
        try (Pictures pictures =
                new Pictures(client, folder, new Messages(Locale.GERMAN), Settings.DEFAULT)) {
            everywhere(pictures, "german");
            pictures.keys();
            pictures.take("german-keys");
        }
        try (Pictures pictures =
                new Pictures(client, folder, Messages.pseudo(), Settings.DEFAULT)) {
            pictures.mirror();
            everywhere(pictures, "mirrored");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.scale(1.5);
            everywhere(pictures, "larger");
        }
    }

    private static void everywhere(Pictures pictures, String name) throws Exception {
        for (String place : List.of("dashboard", "scenes", "settings")) {
            pictures.go(place);
            pictures.take(name + "-" + place);
        }
    }

    private Host open(String server, Duration pace) {
        return Host.open(
                        new HostOptions(
                                Directories.of(home.toString()),
                                ServerOptions.STUDIO.reached(server, ""),
                                "",
                                pace))
                .orElseThrow();
    }

    /// Starts the client and waits until its project is there, or until it knows that it is not.
    static void run(Client client, Host host, boolean offline) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Runnable first =
                client.entities()
                        .events()
                        .subscribe(event -> {
                            if (!offline && fresh(event)) {
                                ready.countDown();
                            }
                        });
        Runnable second =
                client.connection()
                        .states()
                        .subscribe(state -> {
                            if (offline && state instanceof ConnectionState.Offline) {
                                ready.countDown();
                            }
                        });
        client.start();
        host.connect();
        await(ready, "the project");
        first.run();
        second.run();
    }

    private static boolean fresh(EntityEvent event) {
        return event instanceof EntityEvent.Locations locations
                && locations.locations() instanceof Loadable.Ready<?> ready
                && ready.fresh();
    }

    private static String idOf(ConversationEvent event) {
        return event instanceof ConversationEvent.Put put ? put.entry().id() : "";
    }

    private void ask(Client client, String question, Entry.State until)
            throws InterruptedException {
        ask(client, Mode.CHAT, question, until);
    }

    private void ask(Client client, Mode mode, String question, Entry.State until)
            throws InterruptedException {
        ask(client, mode, question, SendOptions.none(), until);
    }

    private void ask(Client client, Mode mode, String question, JsonNode options, Entry.State until)
            throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        int[] growth = {0};
        Predicate<ConversationEvent> enough =
                event ->
                        switch (event) {
                            case ConversationEvent.Put put ->
                                    until != Entry.State.STREAMING && put.entry().state() == until;
                            case ConversationEvent.Grew grew ->
                                    until == Entry.State.STREAMING && ++growth[0] > 30;
                            default -> false;
                        };
        Runnable release =
                client.conversations()
                        .events()
                        .subscribe(event -> {
                            if (enough.test(event)) {
                                answered = idOf(event);
                                reached.countDown();
                            }
                        });
        String project = "the-brass-lamp";
        client.remember("conversation." + project, conversation);
        client.outbox().send(project, conversation, mode, question, options, () -> {});
        await(reached, question);
        release.run();
    }

    /// An answer that broke off, and a question that a server did not take.
    private void broken(Client client) {
        tell(
                client,
                Role.ASSISTANT,
                "Nothing flies over Vienna here. What comes closest is the",
                Entry.State.INTERRUPTED,
                Optional.empty());
        tell(
                client,
                Role.USER,
                "And carpets?",
                Entry.State.FAILED,
                Optional.of(new Problem.ServerFault("", "INTERNAL", true)));
    }

    private void tell(
            Client client, Role role, String text, Entry.State state, Optional<Problem> problem) {
        client.conversations()
                .events()
                .accept(
                        new ConversationEvent.Put(
                                conversation,
                                new Entry(
                                        UUID.randomUUID().toString(),
                                        role,
                                        text,
                                        Mode.CHAT,
                                        state,
                                        AnswerMetadata.NONE,
                                        Instant.now(),
                                        problem,
                                        false)));
    }

    private static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not in time: " + what);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
