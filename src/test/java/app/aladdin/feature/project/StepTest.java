package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.ui.nav.Destination;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class StepTest {
    private static Execution run(String id, String task, String status, String created) {
        return Execution.read(
                Json.object()
                        .put("id", id)
                        .put("task", task)
                        .put("status", status)
                        .put("createdAt", created));
    }

    private static List<Step> steps(
            List<Scene> scenes,
            List<CharacterProfile> cast,
            List<Execution> runs,
            List<String> unsent) {
        return Step.of(new Step.Known(scenes, cast, List.of(), runs, List.of(), unsent));
    }

    @Test
    void leadsToTheFirstThingThatLacksSomething() {
        Scene whole =
                Scene.read(
                        Json.object()
                                .put("id", "a")
                                .put("location", "cave")
                                .put("description", "A cave."));
        Scene bare = Scene.read(Json.object().put("id", "b").put("description", "Somewhere."));
        assertThat(steps(List.of(whole, bare), List.of(), List.of(), List.of()))
                .containsExactly(
                        new Step(
                                Step.What.SCENES_WITHOUT_LOCATION,
                                1,
                                new Destination.Scenes(Optional.of("b"))));
    }

    @Test
    void putsWhatWouldBeLostBeforeWhatIsMissing() {
        CharacterProfile bare =
                CharacterProfile.read(Json.object().put("id", "c").put("name", "Badr"));
        assertThat(steps(List.of(), List.of(bare), List.of(), List.of("talk")))
                .extracting(Step::what)
                .startsWith(Step.What.UNSENT, Step.What.CHARACTERS_WITHOUT_DESCRIPTION);
    }

    @Test
    void forgetsAFailureThatWentWellLater() {
        Execution failed = run("1", "Plan", "failed", "2026-11-20T10:00:00Z");
        Execution again = run("2", "Plan", "complete", "2026-11-20T11:00:00Z");
        assertThat(steps(List.of(), List.of(), List.of(failed), List.of())).hasSize(1);
        assertThat(steps(List.of(), List.of(), List.of(again, failed), List.of())).isEmpty();
    }
}
