package app.aladdin.feature.project;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How much there is: scenes, characters, locations, and the pages of a film or the episodes of a
/// series.
final class FiguresCard extends VBox {
    private static final double ROOM_FOR_FOUR = 380;

    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final ProjectStore store;
    private final DashboardStore news;
    private final Messages messages;
    private final Words words;
    private final Figure scenes;
    private final Figure characters;
    private final Figure locations;
    private final Figure length;
    private double room;

    FiguresCard(
            ProjectStore store,
            DashboardStore news,
            Navigator navigator,
            Messages messages,
            Words words) {
        this.store = store;
        this.news = news;
        this.messages = messages;
        this.words = words;
        Destination all = new Destination.Scenes(Optional.empty());
        scenes = new Figure(() -> navigator.go(all));
        characters = new Figure(() -> navigator.go(new Destination.Characters(Optional.empty())));
        locations = new Figure(() -> navigator.go(new Destination.Locations(Optional.empty())));
        length =
                new Figure(() ->
                        navigator.go(series() ? new Destination.Episodes(Optional.empty()) : all));
        getStyleClass().addAll("card", "figures");
        first.getChildren().addAll(scenes, characters, locations, length);
        getChildren().addAll(first, second);
        setMinWidth(0);
        List.of(characters, locations, length)
                .forEach(each -> each.getStyleClass().add("line-before"));
        second.getStyleClass().add("line-above");
        second.setManaged(false);
    }

    /// Says how wide they will be, before they are laid out.
    void arrange(double width) {
        room = width;
        arrange();
    }

    /// All of them look alike: where one has no room for its name beside the number, none has. Two
    /// of them stand under the others where four are too many.
    private void arrange() {
        List<Figure> all = List.of(scenes, characters, locations, length);
        boolean narrow = room > 0 && room < ROOM_FOR_FOUR;
        if (narrow != second.isManaged()) {
            first.getChildren().removeAll(locations, length);
            second.getChildren().clear();
            (narrow ? second : first).getChildren().addAll(locations, length);
            second.setManaged(narrow);
            locations.getStyleClass().remove("line-before");
            if (!narrow) {
                locations.getStyleClass().add("line-before");
            }
        }
        double each = room / (narrow ? 2 : all.size());
        boolean under = room > 0 && all.stream().anyMatch(one -> !one.fits(each));
        all.forEach(one -> one.stack(under));
    }

    private static <T> List<T> known(ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        return list.get().known().orElse(List.of());
    }

    private static <T> String count(ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        return list.get().known().map(all -> Integer.toString(all.size())).orElse("–");
    }

    private <T> String label(String name, ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        return messages.get("dashboard.figure." + name, known(list).size());
    }

    void show() {
        List<Scene> all = known(store.scenes());
        long night = all.stream().filter(SceneLight::isNight).count();
        scenes.show(
                count(store.scenes()),
                label("scenes", store.scenes()),
                added(all, Scene::createdAt).orElse(messages.get("dashboard.night", night)));
        List<CharacterProfile> cast = known(store.characters());
        long speaking = cast.stream().filter(each -> each.speeches() > 0).count();
        characters.show(
                count(store.characters()),
                label("characters", store.characters()),
                messages.get("dashboard.speaking", speaking));
        long outside =
                all.stream()
                        .filter(scene -> !scene.setting().equals("INT"))
                        .map(Scene::location)
                        .map(EntityRef::id)
                        .distinct()
                        .count();
        locations.show(
                count(store.locations()),
                label("locations", store.locations()),
                messages.get("dashboard.exteriors", outside));
        showLength(all);
        requestLayout();
    }

    private boolean series() {
        return store.project().get().map(Project::type).filter("series"::equals).isPresent();
    }

    private void showLength(List<Scene> all) {
        int eighths = all.stream().mapToInt(Scene::eighths).sum();
        String time = eighths == 0 ? "" : words.runningTime(eighths);
        if (series()) {
            List<Episode> episodes = known(store.episodes());
            length.show(
                    count(store.episodes()),
                    label("episodes", store.episodes()),
                    episodes.isEmpty() || eighths == 0
                            ? time
                            : messages.get("dashboard.pages.note", Words.pages(eighths)));
        } else {
            length.show(Words.pages(eighths), messages.get("dashboard.pages"), time);
        }
    }

    private <T> Optional<String> added(List<T> all, Function<T, Instant> created) {
        return news.visit()
                .get()
                .flatMap(visit -> {
                    long count =
                            all.stream()
                                    .filter(one -> created.apply(one).isAfter(visit.since()))
                                    .count();
                    return count == 0 || count == all.size()
                            ? Optional.empty()
                            : Optional.of(
                                    messages.get(
                                            "dashboard.added", count, words.moment(visit.since())));
                });
    }
}
