package app.aladdin.feature.story;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Later;
import app.aladdin.state.Timer;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The story views, wired.
public final class StoryFeature {
    private final Navigator navigator;
    private final Messages messages;
    private final EditMarks marks;
    private final FormDrafts drafts;
    private final Commands commands;
    private final Later<StoryView> scenes;
    private final Later<StoryView> episodes;
    private final Later<StoryView> characters;
    private final Later<StoryView> locations;

    public StoryFeature(
            Client client,
            Dispatcher dispatcher,
            Timer timer,
            ProjectStore store,
            Navigator navigator,
            Commands commands,
            StoryTables tables,
            StoryPictures pictures,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words) {
        this.navigator = navigator;
        this.messages = messages;
        this.marks = new EditMarks(problem -> reason(words, messages, problem));
        Supplier<String> project = () -> store.project().get().map(Project::id).orElse("");
        drafts = new FormDrafts(client.drafts(), dispatcher, project);
        this.commands = commands;
        StoryDesk desk =
                new StoryDesk(
                        client,
                        dispatcher,
                        timer,
                        new StoryActions(client.edits(), project),
                        marks,
                        drafts,
                        store::things,
                        store,
                        tables,
                        pictures,
                        toasts);
        Figures figures = new Figures(store);
        Making making =
                new Making(navigator, desk, views, messages, words, client.entities()::refresh);
        scenes =
                new Later<>(() ->
                        making.of(new SceneKind(store, navigator, pictures, messages, words)));
        episodes =
                new Later<>(() ->
                        making.of(new EpisodeKind(store, figures, navigator, pictures, messages)));
        characters =
                new Later<>(() ->
                        making.of(
                                new CharacterKind(store, figures, navigator, pictures, messages)));
        locations =
                new Later<>(() ->
                        making.of(new LocationKind(store, figures, navigator, pictures, messages)));
        client.edits().events().subscribe(dispatcher.inbox(this::heard));
        Consumer<ConnectionState> connected = dispatcher.inbox(marks::apply);
        client.connection().states().subscribe(connected);
        connected.accept(client.connection().state());
        step(commands);
        add(commands, "scene", Feather.FILM, new Destination.Scenes(Optional.empty()), scenes);
        add(commands, "episode", Feather.TV, new Destination.Episodes(Optional.empty()), episodes);
        add(
                commands,
                "character",
                Feather.USERS,
                new Destination.Characters(Optional.empty()),
                characters);
        add(
                commands,
                "location",
                Feather.MAP_PIN,
                new Destination.Locations(Optional.empty()),
                locations);
    }

    /// Goes through the list that is looked at, from wherever the focus is in it.
    private void step(Commands all) {
        ObservableValue<Boolean> here = navigator.here().map(place -> looked(place).isPresent());
        all.add(
                step("list.previous", Feather.CHEVRON_UP, -1)
                        .on("Alt+Up", "Shortcut+Alt+Up")
                        .when(here));
        all.add(
                step("list.next", Feather.CHEVRON_DOWN, 1)
                        .on("Alt+Down", "Shortcut+Alt+Down")
                        .when(here));
    }

    private Command step(String key, Feather icon, int by) {
        return new Command(
                key,
                CommandArea.LIST,
                messages.get(key),
                icon,
                () -> looked(navigator.here().get()).ifPresent(view -> view.list().step(by)));
    }

    private Optional<StoryView> looked(Destination place) {
        return switch (place) {
            case Destination.Scenes it -> Optional.of(scenes.get());
            case Destination.Episodes it -> Optional.of(episodes.get());
            case Destination.Characters it -> Optional.of(characters.get());
            case Destination.Locations it -> Optional.of(locations.get());
            default -> Optional.empty();
        };
    }

    private void add(
            Commands commands,
            String kind,
            Feather icon,
            Destination place,
            Later<StoryView> view) {
        commands.add(
                new Command(
                        "create." + kind,
                        CommandArea.CREATE,
                        messages.get("story.new." + kind),
                        icon,
                        () -> {
                            navigator.go(place);
                            view.get().list().begin();
                        }));
    }

    /// Begins a new thing that has a name already; a form that was left half-filled comes back as
    /// it was left instead.
    public void begin(EntityKind kind, String name) {
        String form = drafts.name(kind, "new");
        drafts.find(
                form,
                typed -> {
                    if (typed.isEmpty()) {
                        drafts.keep(
                                form, Json.object().set("fields", Json.object().put("name", name)));
                    }
                    commands.run("create." + kind.wire());
                });
    }

    /// What a server says against a thing as a whole is said in its own words too.
    private static String reason(Words words, Messages messages, Problem problem) {
        return switch (problem) {
            // Where somebody else was faster, a conflict is asked about instead.
            case Problem.Conflict it -> told(messages.get("story.clash"), it.detail());
            case Problem.Invalid it when it.fields().isEmpty() ->
                    told(words.problem(it), it.detail());
            default -> words.problem(problem);
        };
    }

    private static String told(String why, String detail) {
        String said = detail.replaceFirst("^\\d{3} ?", "");
        return said.isBlank() ? why : why + "\n" + said;
    }

    private void heard(EditEvent event) {
        marks.apply(event);
        List.of(scenes, episodes, characters, locations)
                .forEach(view -> view.made().ifPresent(there -> there.list().heard(event)));
    }

    /// Makes what was not looked at yet, one after the other, so that it is there when somebody
    /// goes to it.
    public List<Runnable> preparations() {
        return List.of(scenes::get, characters::get, locations::get, episodes::get);
    }

    /// The view of a place in the story.
    public Parent open(Destination.Scenes scene) {
        return scenes.get().open(scene.id());
    }

    public Parent open(Destination.Episodes episode) {
        return episodes.get().open(episode.id());
    }

    public Parent open(Destination.Characters character) {
        return characters.get().open(character.id());
    }

    public Parent open(Destination.Locations location) {
        return locations.get().open(location.id());
    }

    /// Makes the views of things, each when somebody looks at it for the first time.
    private record Making(
            Navigator navigator,
            StoryDesk desk,
            Views views,
            Messages messages,
            Words words,
            Runnable retry) {
        StoryView of(StoryKind<?> kind) {
            ListDetailController<?> list =
                    new ListDetailController<>(kind, navigator, desk, messages, words, retry);
            return new StoryView(list, views.load(list));
        }
    }

    /// The list of one kind of things with what is open beside it.
    private record StoryView(ListDetailController<?> list, Parent root) {
        Parent open(Optional<String> id) {
            list.open(id);
            return root;
        }
    }
}
