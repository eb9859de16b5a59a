package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.Department;
import app.aladdin.contract.Feedback;
import app.aladdin.contract.Mode;
import app.aladdin.host.Host;

import javafx.application.Platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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

    private final Album folder;
    private final PictureDesk desk;

    private Screenshots(Album folder, PictureDesk desk) {
        this.folder = folder;
        this.desk = desk;
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
            new Screenshots(new Album(folder.toAbsolutePath(), only), new PictureDesk(home)).all();
        } finally {
            PictureDesk.delete(home);
            Platform.exit();
        }
    }

    private void all() throws Exception {
        MissingStates missing = new MissingStates(desk, folder);
        try (Host host = desk.open("", PictureDesk.QUICK)) {
            Client client = host.client();
            PictureDesk.run(client, host, false);
            PictureTalk talk = new PictureTalk(client);
            talk.ask(QUESTION, Entry.State.COMPLETE);
            client.conversations().feedback(talk.answered(), new Feedback(Feedback.UP, ""));
            new SearchStates(client, folder).takeFinding();
            new ViewStates(client, folder, desk.home()).take();
            new ImageStates(client, folder, desk.home()).take();
            new TroubleStates(client, folder).take();
            PanelStates panel = new PanelStates(client, folder);
            panel.take();
            panel.takeSignedOut(desk.home());
            missing.empty(client);
            new OddStates(client, folder).take();
            new LanguageStates(client, folder).take();
            answers(client, talk);
        }
        try (Host host = desk.open("", PictureDesk.SLOW)) {
            PictureDesk.run(host.client(), host, false);
            try (Pictures pictures = new Pictures(host.client(), folder)) {
                new PictureTalk(host.client()).ask(SLOW_QUESTION, Entry.State.STREAMING);
                pictures.take("dashboard-streaming");
            }
        }
        try (Host host = desk.open(PictureDesk.NOWHERE, PictureDesk.QUICK)) {
            PictureDesk.run(host.client(), host, true);
            missing.offline(host.client());
            try (Pictures pictures = new Pictures(host.client(), folder)) {
                new PictureTalk(host.client())
                        .ask("Give the lullaby to Badr as well.", Entry.State.QUEUED);
                pictures.take("offline-queued");
            }
        }
        PictureDesk.delete(desk.home());
        Files.createDirectories(desk.home());
        missing.nothing();
    }

    /// Answers of all modes, good ones and others.
    private void answers(Client client, PictureTalk talk) throws Exception {
        talk.begin();
        talk.ask(Mode.QUERY, "Scenes with Aladdin and the lamp", Entry.State.COMPLETE);
        take(client, "scenes", "scenes-query");
        new SearchStates(client, folder).take(PictureDesk.PROJECT);
        talk.begin();
        talk.ask(Mode.QUERY, "Helicopters over Vienna", Entry.State.COMPLETE);
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.take("query-empty");
            talk.broken();
            pictures.take("answer-broken");
        }
        talk.begin();
        List<String> everybody = Arrays.stream(Department.values()).map(Department::slug).toList();
        talk.ask(
                Mode.TASK,
                "Break down act two",
                SendOptions.task(null, everybody, false),
                Entry.State.COMPLETE);
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.take("dashboard-task");
            pictures.press(".task-line");
            pictures.take("task-lane-open");
        }
        new WorkStates(client, folder).take(talk);
        talk.begin();
        talk.ask(Mode.DATA, ZAYNAB, Entry.State.COMPLETE);
        take(client, "characters", "characters-data");
        talk.begin();
        talk.ask(Mode.DATA, "Type: scene\nSetting: CAVE\nSummary: ", Entry.State.COMPLETE);
        take(client, "dashboard", "data-errors");
        talk.begin();
        talk.ask(QUESTION, Entry.State.COMPLETE);
        take(client, "dashboard", "dashboard-answer");
    }

    private void take(Client client, String place, String name) throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go(place);
            pictures.take(name);
        }
    }
}
