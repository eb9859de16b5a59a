package app.aladdin.feature.story;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Json;
import app.aladdin.contract.Location;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
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
import java.util.function.Supplier;

/// The story views, wired.
public final class StoryFeature {
    private final Navigator navigator;
    private final Messages messages;
    private final EditMarks marks;
    private final FormDrafts drafts;
    private final Commands commands;
    private final ListDetailController<Scene> scenes;
    private final ListDetailController<Episode> episodes;
    private final ListDetailController<CharacterProfile> characters;
    private final ListDetailController<Location> locations;
    private final Parent scenesRoot;
    private final Parent episodesRoot;
    private final Parent charactersRoot;
    private final Parent locationsRoot;

    public StoryFeature(
            Client client,
            Dispatcher dispatcher,
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
        this.marks = new EditMarks(problem -> reason(words, problem));
        Supplier<String> project = () -> store.project().get().map(Project::id).orElse("");
        drafts = new FormDrafts(client.drafts(), dispatcher, project);
        this.commands = commands;
        StoryDesk desk =
                new StoryDesk(
                        client,
                        dispatcher,
                        new StoryActions(client.edits(), project),
                        marks,
                        drafts,
                        store::things,
                        store,
                        tables,
                        pictures,
                        toasts);
        Figures figures = new Figures(store);
        Runnable retry = client.entities()::refresh;
        scenes =
                list(
                        new SceneKind(store, navigator, pictures, messages, words),
                        desk,
                        words,
                        retry);
        episodes =
                list(
                        new EpisodeKind(store, figures, navigator, pictures, messages),
                        desk,
                        words,
                        retry);
        characters =
                list(
                        new CharacterKind(store, figures, navigator, pictures, messages),
                        desk,
                        words,
                        retry);
        locations =
                list(
                        new LocationKind(store, figures, navigator, pictures, messages),
                        desk,
                        words,
                        retry);
        scenesRoot = views.load(scenes);
        episodesRoot = views.load(episodes);
        charactersRoot = views.load(characters);
        locationsRoot = views.load(locations);
        client.edits().events().subscribe(dispatcher.inbox(this::heard));
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
        all.add(step("list.previous", Feather.CHEVRON_UP, -1).on("Alt+Up").when(here));
        all.add(step("list.next", Feather.CHEVRON_DOWN, 1).on("Alt+Down").when(here));
    }

    private Command step(String key, Feather icon, int by) {
        return new Command(
                key,
                CommandArea.LIST,
                messages.get(key),
                icon,
                () -> looked(navigator.here().get()).ifPresent(list -> list.step(by)));
    }

    private Optional<ListDetailController<?>> looked(Destination place) {
        return switch (place) {
            case Destination.Scenes it -> Optional.of(scenes);
            case Destination.Episodes it -> Optional.of(episodes);
            case Destination.Characters it -> Optional.of(characters);
            case Destination.Locations it -> Optional.of(locations);
            default -> Optional.empty();
        };
    }

    private <T> ListDetailController<T> list(
            StoryKind<T> kind, StoryDesk desk, Words words, Runnable retry) {
        return new ListDetailController<>(kind, navigator, desk, messages, words, retry);
    }

    private void add(
            Commands commands,
            String kind,
            Feather icon,
            Destination place,
            ListDetailController<?> list) {
        commands.add(
                new Command(
                        "create." + kind,
                        CommandArea.CREATE,
                        messages.get("story.new." + kind),
                        icon,
                        () -> {
                            navigator.go(place);
                            list.begin();
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
    private static String reason(Words words, Problem problem) {
        String why = words.problem(problem);
        return problem instanceof Problem.Invalid invalid
                        && invalid.fields().isEmpty()
                        && !invalid.detail().isBlank()
                ? why + "\n" + invalid.detail().replaceFirst("^\\d{3} ?", "")
                : why;
    }

    private void heard(EditEvent event) {
        marks.apply(event);
        List.of(scenes, episodes, characters, locations).forEach(list -> list.heard(event));
    }

    /// The view of a place in the story.
    public Parent open(Destination.Scenes scene) {
        scenes.open(scene.id());
        return scenesRoot;
    }

    public Parent open(Destination.Episodes episode) {
        episodes.open(episode.id());
        return episodesRoot;
    }

    public Parent open(Destination.Characters character) {
        characters.open(character.id());
        return charactersRoot;
    }

    public Parent open(Destination.Locations location) {
        locations.open(location.id());
        return locationsRoot;
    }
}
