package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An answer being written: Markdown, what it cites, and whose field it is in.
final class Prose {
    private final String projectId;
    private final StringBuilder text = new StringBuilder();
    private final Set<EntityRef> cited = new LinkedHashSet<>();
    private final EnumSet<Department> departments = EnumSet.noneOf(Department.class);

    Prose(Facts facts, Department... departments) {
        this.projectId = facts.project().id();
        this.departments.addAll(Arrays.asList(departments));
    }

    /// Appends as it is.
    Prose add(String markdown) {
        text.append(markdown);
        return this;
    }

    /// Begins a paragraph.
    Prose paragraph(String markdown) {
        if (!text.isEmpty()) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        text.append(markdown);
        return this;
    }

    /// Adds an item to a list, beginning the list where the text is not in one.
    Prose item(String markdown) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
        text.append("- ").append(markdown).append('\n');
        return this;
    }

    /// Adds a table.
    Prose table(String head, String rule, List<String> rows) {
        paragraph(head).add("\n").add(rule);
        rows.forEach(row -> text.append('\n').append(row));
        return this;
    }

    String cite(EntityRef ref) {
        if (ref.id().isEmpty()) {
            return Markdown.plain(ref.name());
        }
        cited.add(ref);
        return "["
                + Markdown.plain(ref.name())
                + "]("
                + new EntityLink(projectId, ref.type(), ref.id()).uri()
                + ")";
    }

    String cite(SceneFacts scene) {
        return cite(new EntityRef("scene", scene.scene().id(), scene.number()));
    }

    String scenes(List<SceneFacts> scenes) {
        return Phrase.list(scenes.stream().map(this::cite).toList(), "and");
    }

    String cites(List<EntityRef> refs, String conjunction) {
        return Phrase.list(refs.stream().map(this::cite).toList(), conjunction);
    }

    String text() {
        return text.toString().stripTrailing();
    }

    List<EntityRef> cited() {
        return new ArrayList<>(cited);
    }

    Set<Department> departments() {
        return departments;
    }
}
