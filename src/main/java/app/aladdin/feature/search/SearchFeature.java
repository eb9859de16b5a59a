package app.aladdin.feature.search;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.contract.SearchHit;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.KeyWords;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The palette, wired.
public final class SearchFeature {
    /// The id of the command that opens it.
    public static final String OPEN = "palette.open";

    private static final String MEMORY = "palette.taken";
    private static final String SEARCHES = "palette.searches";
    private static final int MOST_HITS = 12;
    private static final int MOST_MESSAGES = 8;

    private final Client client;
    private final ProjectStore project;
    private final Dispatcher dispatcher;
    private final Navigator navigator;
    private final Commands commands;
    private final Sheets sheets;
    private final Consumer<String> conversation;
    private final MessageOpener message;
    private final List<WordsAction> actions;
    private final Messages messages;
    private final Words words;
    private final PaletteStore store;
    private final Button button = new Button();
    private boolean shown;

    /// @param conversation opens a conversation by its id on this computer
    /// @param message opens a conversation at one of its messages
    /// @param actions what can be done with the words themselves
    public SearchFeature(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            Navigator navigator,
            Commands commands,
            Sheets sheets,
            Consumer<String> conversation,
            MessageOpener message,
            List<WordsAction> actions,
            Messages messages,
            Words words) {
        this.client = client;
        this.project = project;
        this.dispatcher = dispatcher;
        this.navigator = navigator;
        this.commands = commands;
        this.sheets = sheets;
        this.conversation = conversation;
        this.message = message;
        this.actions = List.copyOf(actions);
        this.messages = messages;
        this.words = words;
        store = new PaletteStore(actions, messages);
        new Gatherer(client, project, dispatcher, store, messages);
        client.recall(
                MEMORY,
                taken ->
                        client.recall(
                                SEARCHES,
                                searches ->
                                        dispatcher.execute(() ->
                                                store.remembered(
                                                        texts(taken.orElse("[]")),
                                                        texts(searches.orElse("[]"))))));
        searchButton();
    }

    private static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        Json.parse(json).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void searchButton() {
        Label prompt = new Label(messages.get("palette.prompt"), Icons.of(Feather.SEARCH));
        prompt.getStyleClass().add("faint");
        prompt.setGraphicTextGap(8);
        prompt.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label key = new Label();
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, prompt, between, key);
        content.getStyleClass().add("search-content");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("search-button");
        button.setAccessibleText(messages.get("palette.prompt"));
        button.setOnAction(e -> open());
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        commands.chosen().subscribe(chosen -> key.setText(keys(OPEN)));
        commands.all()
                .addListener(
                        (javafx.collections.ListChangeListener<Command>)
                                change -> key.setText(keys(OPEN)));
    }

    private String keys(String id) {
        return commands.find(id).flatMap(commands::key).map(new KeyWords(messages)::of).orElse("");
    }

    /// The field in the top bar that opens the palette.
    public Node button() {
        return button;
    }

    /// Opens the palette.
    public void open() {
        open("");
    }

    /// Opens the palette with something typed.
    public void open(String typed) {
        if (shown) {
            return;
        }
        shown = true;
        client.finder().warm();
        store.commands(candidates());
        Runnable[] close = new Runnable[1];
        PaletteCard card =
                new PaletteCard(
                        store,
                        this::local,
                        this::remote,
                        (candidate, marked, text) -> {
                            close[0].run();
                            take(candidate, marked, text);
                        },
                        messages);
        close[0] =
                sheets.showHigh(
                        card,
                        () -> {
                            shown = false;
                            card.dispose();
                        });
        card.type(typed);
    }

    private List<Candidate> candidates() {
        return commands.all().stream()
                .filter(command -> command.enabled().getValue() && !command.id().equals(OPEN))
                .map(command ->
                        new Candidate(
                                Kind.COMMAND,
                                command.id(),
                                command.title(),
                                messages.get(command.area().key()),
                                keys(command.id()),
                                command.icon()))
                .toList();
    }

    private Runnable local(String typed, Consumer<List<Found>> told) {
        return project.project()
                .get()
                .map(open ->
                        client.finder()
                                .find(
                                        open.id(),
                                        typed.strip(),
                                        MOST_MESSAGES,
                                        finds ->
                                                dispatcher.execute(() ->
                                                        told.accept(
                                                                Said.of(finds, messages, words)))))
                .orElse(() -> {});
    }

    private Runnable remote(String typed, Consumer<List<SearchHit>> told) {
        return project.project()
                .get()
                .map(open ->
                        client.search()
                                .find(
                                        open.id(),
                                        typed.strip(),
                                        MOST_HITS,
                                        hits -> dispatcher.execute(() -> told.accept(hits))))
                .orElse(() -> {});
    }

    /// @param marked what of it is marked first
    private void take(Candidate candidate, String marked, String typed) {
        store.taken(candidate, typed);
        client.remember(MEMORY, Json.text(Json.texts(store.recent())));
        client.remember(SEARCHES, Json.text(Json.texts(store.searches())));
        switch (candidate.kind()) {
            case SCENE -> go("scene", candidate.id());
            case CHARACTER -> go("character", candidate.id());
            case LOCATION -> go("location", candidate.id());
            case EPISODE -> go("episode", candidate.id());
            case TEXT -> {
                int slash = candidate.id().indexOf('/');
                go(candidate.id().substring(0, slash), candidate.id().substring(slash + 1));
            }
            case CONVERSATION -> conversation.accept(candidate.id());
            case MESSAGE ->
                    message.open(Said.conversation(candidate), Said.message(candidate), marked);
            case PROJECT -> {
                String open = project.project().get().map(Project::id).orElse("");
                if (!open.equals(candidate.id())) {
                    client.entities().open(candidate.id());
                }
            }
            case COMMAND -> commands.run(candidate.id());
            case WORDS ->
                    actions.stream()
                            .filter(action -> action.id().equals(candidate.id()))
                            .forEach(action -> action.action().accept(typed.strip()));
            case BEFORE -> open(candidate.id());
        }
    }

    private void go(String type, String id) {
        Destination.of(type, id).ifPresent(navigator::go);
    }
}
