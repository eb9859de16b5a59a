package app.aladdin.ui.files;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.files.FileQuestion.Manner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.Node;
import javafx.scene.Scene;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Lets a person choose files: begins in the folder where they last were for the same purpose, and
/// proposes names that every system takes. One question at a time; who thinks better of it is not
/// heard of again. FX thread only; folders are looked at elsewhere.
public final class FileChoice {
    private static final String FOLDERS = "folders";

    /// Names that end as a person meant them to, so that nothing is put behind.
    private static final String ENDED = ".*\\.\\p{Alnum}{1,5}";

    private final FileDialog dialog;
    private final Dispatcher dispatcher;
    private final BiConsumer<String, String> remember;
    private final Background background;
    private final Map<String, String> folders = new LinkedHashMap<>();
    private boolean asking;

    /// @param remember keeps a text under a name
    /// @param recall looks up what was kept; may answer on any thread
    public FileChoice(
            FileDialog dialog,
            Dispatcher dispatcher,
            BiConsumer<String, String> remember,
            BiConsumer<String, Consumer<Optional<String>>> recall) {
        this.dialog = dialog;
        this.dispatcher = dispatcher;
        this.remember = remember;
        this.background = dispatcher.background("files");
        recall.accept(FOLDERS, kept -> dispatcher.execute(() -> kept.ifPresent(this::restore)));
    }

    /// Asks for a file that is there.
    ///
    /// @param from what is asked for it, in whose window
    public void open(Node from, FileWish wish, Consumer<Path> chosen) {
        ask(Manner.OPEN, from, wish, "", files -> chosen.accept(files.getFirst()));
    }

    /// Asks for files that are there.
    ///
    /// @param from what is asked for them, in whose window
    public void openSeveral(Node from, FileWish wish, Consumer<List<Path>> chosen) {
        ask(Manner.OPEN_SEVERAL, from, wish, "", chosen);
    }

    /// Asks where something is to be written.
    ///
    /// @param from what is asked for it, in whose window
    /// @param name proposed, with its ending
    public void save(Node from, FileWish wish, String name, Consumer<Path> chosen) {
        ask(Manner.SAVE, from, wish, name, files -> chosen.accept(files.getFirst()));
    }

    private void ask(
            Manner manner, Node from, FileWish wish, String name, Consumer<List<Path>> chosen) {
        if (asking) {
            return;
        }
        asking = true;
        String last = folders.getOrDefault(wish.purpose(), "");
        if (last.isEmpty()) {
            ask(manner, from, wish, name, Optional.empty(), chosen);
            return;
        }
        background.start(
                "folder",
                () -> {
                    Optional<Path> folder = folder(last);
                    dispatcher.execute(() -> ask(manner, from, wish, name, folder, chosen));
                },
                failure ->
                        dispatcher.execute(
                                () -> ask(manner, from, wish, name, Optional.empty(), chosen)));
    }

    private void ask(
            Manner manner,
            Node from,
            FileWish wish,
            String name,
            Optional<Path> folder,
            Consumer<List<Path>> chosen) {
        Scene scene = from.getScene();
        FileAnswer answer;
        try {
            answer =
                    dialog.ask(
                            scene == null ? null : scene.getWindow(),
                            new FileQuestion(manner, wish.title(), wish.kinds(), name, folder));
        } finally {
            asking = false;
        }
        if (answer.files().isEmpty()) {
            return;
        }
        keep(wish.purpose(), answer.files().getFirst());
        if (manner == Manner.SAVE) {
            name(answer, wish, chosen);
        } else {
            chosen.accept(answer.files());
        }
    }

    /// Some systems leave it to the program to say in the name which kind was chosen beside it.
    /// What nobody agreed to replace is left alone then.
    private void name(FileAnswer answer, FileWish wish, Consumer<List<Path>> chosen) {
        Path file = answer.files().getFirst();
        String name = String.valueOf(file.getFileName());
        Optional<FileKind> kind =
                answer.kind()
                        .or(() -> wish.kinds().stream().findFirst())
                        .filter(chosenKind -> !chosenKind.endings().isEmpty());
        boolean ended =
                name.matches(ENDED) || wish.kinds().stream().anyMatch(each -> each.fits(name));
        if (ended || kind.isEmpty()) {
            chosen.accept(List.of(file));
            return;
        }
        String ending = "." + kind.get().endings().getFirst();
        background.start(
                "name",
                () -> {
                    Path free = free(file, name, ending);
                    dispatcher.execute(() -> chosen.accept(List.of(free)));
                },
                failure ->
                        dispatcher.execute(
                                () -> chosen.accept(List.of(file.resolveSibling(name + ending)))));
    }

    private static Path free(Path file, String name, String ending) {
        Path named = file.resolveSibling(name + ending);
        for (int number = 2; Files.exists(named); number++) {
            named = file.resolveSibling(name + " (" + number + ")" + ending);
        }
        return named;
    }

    /// The folder, or what is left of the way to it.
    private static Optional<Path> folder(String text) {
        try {
            for (Path at = Path.of(text); at != null; at = at.getParent()) {
                if (Files.isDirectory(at)) {
                    return Optional.of(at);
                }
            }
        } catch (InvalidPathException elsewhere) {
            // It was a folder of another system.
        }
        return Optional.empty();
    }

    private void keep(String purpose, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || folder.toString().equals(folders.get(purpose))) {
            return;
        }
        folders.put(purpose, folder.toString());
        ObjectNode json = Json.object();
        folders.forEach(json::put);
        remember.accept(FOLDERS, Json.text(json));
    }

    private void restore(String kept) {
        try {
            for (Map.Entry<String, JsonNode> each : Json.parse(kept).properties()) {
                // What was chosen meanwhile is newer.
                folders.putIfAbsent(each.getKey(), each.getValue().asText());
            }
        } catch (ProblemException damaged) {
            // Where a person was is a comfort, not a loss.
        }
    }
}
