package app.aladdin.feature.story;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

/// The story views, wired.
public final class StoryFeature {
    private final ListDetailController<Scene> scenes;
    private final ListDetailController<CharacterProfile> characters;
    private final ListDetailController<Location> locations;
    private final Parent scenesRoot;
    private final Parent charactersRoot;
    private final Parent locationsRoot;

    public StoryFeature(
            Client client,
            ProjectStore store,
            Navigator navigator,
            Views views,
            Messages messages,
            Words words) {
        Runnable retry = client.entities()::refresh;
        scenes =
                new ListDetailController<>(
                        new SceneKind(store, navigator, messages, words),
                        navigator,
                        messages,
                        words,
                        retry);
        characters =
                new ListDetailController<>(
                        new CharacterKind(store, navigator, messages),
                        navigator,
                        messages,
                        words,
                        retry);
        locations =
                new ListDetailController<>(
                        new LocationKind(store, navigator, messages),
                        navigator,
                        messages,
                        words,
                        retry);
        scenesRoot = views.load(scenes);
        charactersRoot = views.load(characters);
        locationsRoot = views.load(locations);
    }

    /// The view of a place in the story.
    public Parent open(Destination.Scenes scene) {
        scenes.open(scene.id());
        return scenesRoot;
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
