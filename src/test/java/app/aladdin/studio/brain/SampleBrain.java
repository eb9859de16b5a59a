package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.studio.sample.SampleProject;
import app.aladdin.studio.store.StudioStore;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The sample project and what answers questions about it.
final class SampleBrain implements AutoCloseable {
    static final String PROJECT = "the-brass-lamp";

    private final StudioStore store;
    private final Brain brain;

    SampleBrain(Path folder) {
        InstantSource clock = InstantSource.system();
        store = StudioStore.open(folder.resolve("studio.db"), clock);
        new SampleProject(clock).addTo(store.entities());
        brain = new Brain(store.entities(), folder.resolve("index"));
    }

    Answer ask(String question) {
        return brain.answer(PROJECT, question);
    }

    /// The answer without link targets.
    String text(String question) {
        return ask(question).markdown().replaceAll("\\(aladdin://[^)]*\\)", "");
    }

    /// The numbers of the scenes that an answer cites, ascending.
    List<Integer> scenes(String question) {
        return ask(question).metadata().entities().stream()
                .filter(ref -> ref.type().equals("scene"))
                .map(EntityRef::name)
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    Facts facts() {
        return Facts.read(store.entities(), PROJECT);
    }

    @Override
    public void close() {
        brain.close();
        store.close();
    }
}
