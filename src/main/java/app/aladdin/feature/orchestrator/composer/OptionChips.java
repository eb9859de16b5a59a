package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Department;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Priority;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Chip;
import app.aladdin.ui.view.DepartmentWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The chips above the text: what a chat is about, how a task is done, how data is read.
final class OptionChips {
    private final OptionsDesk desk;
    private final Messages messages;

    OptionChips(OptionsDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    List<Node> of(Options options) {
        return switch (options) {
            case ChatOptions chat -> chat(chat);
            case QueryOptions query -> List.of();
            case TaskOptions task -> task(task);
            case DataOptions data -> data(data);
        };
    }

    private List<Node> chat(ChatOptions chat) {
        List<Node> chips = new ArrayList<>();
        for (EntityRef thing : chat.about()) {
            Button chip =
                    Chip.removable(
                            Things.icon(thing.type()),
                            thing.name(),
                            messages.get("option.remove", thing.name()),
                            () -> desk.choose(chat.without(thing)));
            chips.add(named(chip, "about." + thing.id()));
        }
        for (Department each : chat.departments()) {
            Button chip =
                    Chip.removable(
                            Feather.LAYERS,
                            each.title(),
                            messages.get("option.remove", each.title()),
                            () ->
                                    desk.choose(
                                            chat.asking(Lists.without(chat.departments(), each))));
            chips.add(named(chip, "department." + each.slug()));
        }
        return chips;
    }

    private List<Node> task(TaskOptions task) {
        Button priority =
                Choice.one(
                        Feather.FLAG,
                        messages.get("option.priority." + task.priority().wire()),
                        task.priority() != Priority.MEDIUM,
                        List.of(Priority.values()),
                        task.priority(),
                        each -> messages.get("option.priority." + each.wire()),
                        each -> desk.choose(task.of(each)));
        Button departments =
                departments(
                        Chip.action(Feather.LAYERS, text(task.departments()), () -> {}),
                        task.departments(),
                        now -> desk.choose(task.by(now)));
        ToggleButton background =
                Chip.toggle(
                        Feather.CLOCK,
                        messages.get(task.background() ? "option.background" : "option.foreground"),
                        !task.background());
        background.setOnAction(e -> desk.choose(task.inBackground(!task.background())));
        return List.of(
                named(priority, "priority"),
                named(departments, "departments"),
                named(background, "background"));
    }

    /// Makes a button offer the departments.
    Button departments(Button button, List<Department> chosen, Consumer<List<Department>> choose) {
        return Choice.several(
                button,
                !chosen.isEmpty(),
                List.of(Department.values()),
                chosen,
                each -> DepartmentWords.of(messages, each),
                choose);
    }

    private String text(List<Department> chosen) {
        return switch (chosen.size()) {
            case 0 -> messages.get("option.departments.all");
            case 1 -> chosen.getFirst().title();
            default -> messages.get("option.departments.some", chosen.size());
        };
    }

    private List<Node> data(DataOptions data) {
        List<Node> chips = new ArrayList<>();
        if (!data.file().isEmpty()) {
            Button file =
                    Chip.removable(
                            Feather.FILE_TEXT,
                            data.file(),
                            messages.get("option.remove", data.file()),
                            () -> desk.choose(data.from("")));
            chips.add(named(file, "file"));
        }
        List<Optional<EntityKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        DataOptions.KINDS.forEach(kind -> kinds.add(Optional.of(kind)));
        Button kind =
                Choice.one(
                        data.kind()
                                .map(each -> Things.icon(each.wire()))
                                .orElse(Feather.HELP_CIRCLE),
                        kind(data.kind()),
                        data.kind().isPresent(),
                        kinds,
                        data.kind(),
                        this::kind,
                        each -> desk.choose(data.as(each)));
        Button level =
                Choice.one(
                        Feather.PLUS_CIRCLE,
                        messages.get("option.level." + data.level().wire()),
                        data.level() != EnrichmentLevel.STANDARD,
                        List.of(EnrichmentLevel.values()),
                        data.level(),
                        each -> messages.get("option.level." + each.wire()),
                        each -> desk.choose(data.enriched(each)));
        ToggleButton ingests =
                Chip.toggle(Feather.CHECK, messages.get("option.ingests"), data.ingests());
        ingests.setTooltip(new javafx.scene.control.Tooltip(messages.get("option.ingests.text")));
        ingests.setAccessibleHelp(messages.get("option.ingests.text"));
        ingests.setOnAction(e -> desk.choose(data.ingesting(!data.ingests())));
        chips.add(named(kind, "kind"));
        chips.add(named(level, "level"));
        chips.add(named(ingests, "ingests"));
        return chips;
    }

    private String kind(Optional<EntityKind> kind) {
        return kind.map(each -> messages.get("kind." + each.wire()))
                .orElseGet(() -> messages.get("option.kind.any"));
    }

    static Node named(Node chip, String id) {
        chip.setId(id);
        return chip;
    }
}
