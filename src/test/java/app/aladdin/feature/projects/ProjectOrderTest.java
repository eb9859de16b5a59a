package app.aladdin.feature.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Project;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProjectOrderTest {
    private static Project project(String id, String name, String status, String updatedAt) {
        return Project.read(
                Json.object()
                        .put("id", id)
                        .put("name", name)
                        .put("status", status)
                        .put("updatedAt", updatedAt));
    }

    private static final List<Project> ALL =
            List.of(
                    project("a", "Ångström", "active", "2026-01-01T00:00:00Z"),
                    project("b", "Bazaar", "archived", "2026-05-01T00:00:00Z"),
                    project("c", "Caravan", "active", "2026-03-01T00:00:00Z"),
                    project("d", "Desert", "paused", "2026-04-01T00:00:00Z"));

    private static List<String> ids(List<String> recent, String words) {
        return ProjectOrder.of(ALL, recent, words).stream().map(Project::id).toList();
    }

    @Test
    void offersWhatWasOpenLatelyFirstAndTheArchiveLast() {
        assertThat(ids(List.of("b", "a"), "")).containsExactly("a", "d", "c", "b");
    }

    @Test
    void findsANameWithoutItsAccents() {
        assertThat(ids(List.of(), "angs")).containsExactly("a");
    }
}
