package app.aladdin.feature.projects;

import app.aladdin.contract.Project;
import app.aladdin.ui.find.Folded;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// In which order projects are offered: those that were open lately first, then by their last
/// change; what is archived comes last.
final class ProjectOrder {
    private ProjectOrder() {}

    /// @param recent ids, the last one first
    /// @param words what the name has to hold, in any case and with or without accents
    static List<Project> of(List<Project> projects, List<String> recent, String words) {
        String wanted = Folded.of(words.strip()).text();
        return projects.stream()
                .filter(project -> Folded.of(project.name()).text().contains(wanted))
                .sorted(
                        Comparator.comparing(ProjectOrder::archived)
                                .thenComparingInt(project -> place(project, recent))
                                .thenComparing(Project::updatedAt, Comparator.reverseOrder())
                                .thenComparing(project -> project.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static boolean archived(Project project) {
        return project.status().equals("archived");
    }

    private static int place(Project project, List<String> recent) {
        int at = recent.indexOf(project.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
