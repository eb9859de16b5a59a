package app.aladdin.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.state.FakeDispatcher;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class FileChoiceTest {
    private static final FileKind TEXT = new FileKind("Text", "md");
    private static final FileWish TALK = new FileWish("talk", "Export", List.of(TEXT));
    private static final FileWish TABLES =
            new FileWish("tables", "Import", List.of(new FileKind("Tables", "csv")));

    private final FakeDispatcher dispatcher = new FakeDispatcher();
    private final FakeFileDialog dialog = new FakeFileDialog();
    private final Map<String, String> kept = new HashMap<>();
    private final List<Path> chosen = new ArrayList<>();
    private final Node from = new Region();
    private final FileChoice choice = choice();

    @TempDir private Path folder = Path.of("");

    private FileChoice choice() {
        FileChoice made =
                new FileChoice(
                        dialog,
                        dispatcher,
                        kept::put,
                        (name, receiver) -> receiver.accept(Optional.ofNullable(kept.get(name))));
        dispatcher.run();
        return made;
    }

    @Test
    void asksForWhatIsWantedAndHandsItOver() {
        Path a = folder.resolve("a.png");
        Path b = folder.resolve("b.png");
        dialog.then(a, b);
        choice.openSeveral(from, TALK, chosen::addAll);
        assertThat(chosen).containsExactly(a, b);
        assertThat(dialog.asked())
                .containsExactly(
                        new FileQuestion(
                                FileQuestion.Manner.OPEN_SEVERAL,
                                "Export",
                                List.of(TEXT),
                                "",
                                Optional.empty()));
    }

    @Test
    void isNotHeardOfAgainWhenSomebodyThinksBetterOfIt() {
        choice.save(from, TALK, "a.md", chosen::add);
        assertThat(dialog.asked()).hasSize(1);
        assertThat(chosen).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void beginsInTheLastFolderOfTheSamePurposeInTheNextRunToo() {
        dialog.then(folder.resolve("a.md"));
        choice.save(from, TALK, "a.md", chosen::add);
        FileChoice next = choice();
        next.open(from, TABLES, chosen::add);
        next.save(from, TALK, "b.md", chosen::add);
        dispatcher.runUntil(() -> dialog.asked().size() == 3);
        assertThat(dialog.asked())
                .extracting(FileQuestion::folder)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(folder));
    }

    @Test
    void beginsWhereTheLastFolderWasWhenItIsGone() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        dialog.then(gone.resolve("a.csv"));
        choice.open(from, TABLES, chosen::add);
        Files.delete(gone);
        choice.open(from, TABLES, chosen::add);
        dispatcher.runUntil(() -> dialog.asked().size() == 2);
        assertThat(dialog.asked().getLast().folder()).contains(folder);
    }

    @Test
    void endsANameByTheKindThatWasChosenBesideIt() {
        dialog.then(new FileAnswer(List.of(folder.resolve("Scene 3. Night")), Optional.of(TEXT)));
        choice.save(from, TALK, "a.md", chosen::add);
        dispatcher.runUntil(() -> !chosen.isEmpty());
        assertThat(chosen).containsExactly(folder.resolve("Scene 3. Night.md"));
    }

    @Test
    void replacesNothingThatNobodyWasAskedAbout() throws IOException {
        Files.writeString(folder.resolve("a.md"), "older");
        dialog.then(folder.resolve("a"));
        choice.save(from, TALK, "a.md", chosen::add);
        dispatcher.runUntil(() -> !chosen.isEmpty());
        assertThat(chosen).containsExactly(folder.resolve("a (2).md"));
    }

    @Test
    void leavesANameAsItWasMeant() {
        dialog.then(folder.resolve("a.text"));
        choice.save(from, TALK, "a.md", chosen::add);
        assertThat(chosen).containsExactly(folder.resolve("a.text"));
    }

    @Test
    void readsNothingFromADamagedMemory() {
        kept.put("folders", "{\"tables\":");
        choice().open(from, TABLES, chosen::add);
        assertThat(dialog.asked().getFirst().folder()).isEmpty();
    }
}
