package app.aladdin.feature.csv;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Loadable;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.files.FileKind;
import app.aladdin.ui.files.FileNames;
import app.aladdin.ui.files.FileWish;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Import and export of tables, wired. FX thread only; files are read and written elsewhere.
public final class CsvFeature {
    private final ProjectStore project;
    private final Dispatcher dispatcher;
    private final Sheets sheets;
    private final Toasts toasts;
    private final Messages messages;
    private final FormWords words;
    private final FileChoice choice;
    private final Background background;
    private final Imports imports;

    public CsvFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            FileChoice choice,
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.project = project;
        this.dispatcher = dispatcher;
        this.choice = choice;
        this.background = dispatcher.background("csv");
        this.sheets = sheets;
        this.toasts = toasts;
        this.messages = messages;
        this.words = new FormWords(messages);
        this.imports = new Imports(client.edits(), toasts, messages, words::problem);
        Consumer<EditEvent> edits = dispatcher.inbox(imports::apply);
        Consumer<ConnectionState> connected = dispatcher.inbox(imports::apply);
        client.edits().events().subscribe(edits);
        client.connection().states().subscribe(connected);
        connected.accept(client.connection().state());
    }

    /// Adds the commands that import and export the things of a kind.
    public void offer(Commands commands, EntityKind kind) {
        commands.add(
                new Command(
                        "csv.import." + kind.wire(),
                        CommandArea.CREATE,
                        messages.get("csv.title." + kind.wire()),
                        Feather.DOWNLOAD,
                        () -> choose(kind)));
        commands.add(
                new Command(
                        "csv.export." + kind.wire(),
                        CommandArea.LIST,
                        messages.get("csv.export." + kind.wire()),
                        Feather.SHARE,
                        () -> saveAll(kind)));
    }

    /// Asks for a file and shows what can be imported from it.
    public void choose(EntityKind kind) {
        choice.open(
                sheets,
                wish("csv.title." + kind.wire(), "csv", "tsv", "txt"),
                file -> open(kind, file));
    }

    /// Shows what can be imported from a file.
    public void open(EntityKind kind, Path file) {
        Optional<Project> open = project.project().get();
        if (open.isEmpty()) {
            toasts.warn(messages.get("csv.noProject"));
            return;
        }
        Known known = Known.of(kind, project);
        String name = String.valueOf(file.getFileName());
        background.start(
                "read",
                () -> {
                    CsvTable table = CsvReader.read(file);
                    RowMaker maker = new RowMaker(kind, known.things(), known.marks(), messages);
                    List<Optional<FieldSpec>> columns =
                            Columns.guess(table.heads(), CsvFields.of(kind), words);
                    List<CsvRow> rows = maker.rows(table, columns);
                    dispatcher.execute(
                            () -> show(kind, open.get().id(), name, table, columns, maker, rows));
                },
                failure ->
                        dispatcher.execute(
                                () -> toasts.warn(messages.get("csv.unreadable", name))));
    }

    private void show(
            EntityKind kind,
            String projectId,
            String name,
            CsvTable table,
            List<Optional<FieldSpec>> columns,
            RowMaker maker,
            List<CsvRow> rows) {
        CardHolder holder = new CardHolder();
        ImportCard card =
                new ImportCard(
                        kind,
                        name,
                        table,
                        columns,
                        messages,
                        chosen -> remap(holder, table, maker, chosen));
        holder.card = card;
        card.show(rows);
        Runnable close = sheets.show(card, imports::left);
        card.onCancel(close);
        card.onStart(good -> imports.begin(kind, projectId, good, card, close));
    }

    /// The card, which is made after what talks to it.
    private static final class CardHolder {
        private @Nullable ImportCard card;
        private int version;
    }

    private void remap(
            CardHolder holder, CsvTable table, RowMaker maker, List<Optional<FieldSpec>> chosen) {
        int version = ++holder.version;
        background.start(
                "columns",
                () -> {
                    List<CsvRow> rows = maker.rows(table, chosen);
                    dispatcher.execute(() -> {
                        if (holder.card != null && holder.version == version) {
                            holder.card.show(rows);
                        }
                    });
                },
                failure -> {});
    }

    /// Asks where to, and writes all things of a kind there.
    public void saveAll(EntityKind kind) {
        List<ObjectNode> things =
                switch (kind) {
                    case SCENE -> written(project.scenes().get(), Scene::write);
                    case CHARACTER -> written(project.characters().get(), CharacterProfile::write);
                    case LOCATION -> written(project.locations().get(), Location::write);
                    case EPISODE -> written(project.episodes().get(), Episode::write);
                    case PROJECT, CONCEPT, DIALOGUE -> List.of();
                };
        save(kind, things);
    }

    private static <T> List<ObjectNode> written(
            Loadable<List<T>> list, Function<T, ObjectNode> write) {
        return list.known().orElse(List.of()).stream().map(write).toList();
    }

    /// Asks where to, and writes the things there.
    public void save(EntityKind kind, List<ObjectNode> things) {
        choice.save(
                sheets,
                wish("csv.export." + kind.wire(), "csv"),
                FileNames.of(
                        messages.get("csv.file." + kind.wire(), slug(project.project().get())),
                        kind.wire() + ".csv"),
                file -> save(kind, things, file));
    }

    void save(EntityKind kind, List<ObjectNode> things, Path file) {
        String name = String.valueOf(file.getFileName());
        background.start(
                "write",
                () -> {
                    CsvWriter.write(file, kind, things, words);
                    dispatcher.execute(
                            () -> toasts.say(messages.get("csv.saved", things.size(), name)));
                },
                failure ->
                        dispatcher.execute(() -> toasts.warn(messages.get("csv.unsaved", name))));
    }

    private static String slug(Optional<Project> open) {
        return open.map(Project::slug).filter(slug -> !slug.isBlank()).orElse("project");
    }

    private FileWish wish(String titleKey, String... endings) {
        return new FileWish(
                "tables",
                messages.get(titleKey),
                List.of(new FileKind(messages.get("csv.tables"), endings)));
    }
}
