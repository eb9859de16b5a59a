package app.aladdin.feature.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Words;

import javafx.collections.ListChangeListener;
import javafx.scene.Group;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class ShelfTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final SceneKind kind =
            new SceneKind(
                    new ProjectStore(),
                    new Navigator(),
                    new StoryPictures(
                            (kind, id) -> new Group(),
                            (part, kind, id) -> {},
                            (part, kind, id) -> {}),
                    messages,
                    new Words(messages, Clock.systemUTC()));
    private final Narrowing<Scene> narrowing = new Narrowing<>(kind);
    private final Set<String> hidden = new HashSet<>();
    private final Shelf<Scene> shelf = new Shelf<>(kind, narrowing, hidden::contains);
    private final List<String> changes = new ArrayList<>();

    private static Scene scene(String number, String name) {
        return Scene.read(
                Json.object()
                        .put("id", "s" + number)
                        .put("sceneNumber", number)
                        .put("name", name)
                        .put("setting", number.equals("2") ? "EXT" : "INT"));
    }

    private static final List<Scene> THREE =
            List.of(scene("3", "CAVE"), scene("1", "BAZAAR"), scene("2", "ROOF"));

    private List<String> numbers() {
        return shelf.shown().stream().map(Scene::sceneNumber).toList();
    }

    private void listen() {
        shelf.shown()
                .addListener(
                        (ListChangeListener<Scene>)
                                change -> {
                                    while (change.next()) {
                                        changes.add(
                                                "-"
                                                        + change.getRemovedSize()
                                                        + " +"
                                                        + change.getAddedSize());
                                    }
                                });
    }

    @Test
    void showsTheScriptsOrder() {
        shelf.put(THREE);
        assertThat(numbers()).containsExactly("1", "2", "3");
    }

    @Test
    void asksForAllWordsAndGivesThemUpAgain() {
        shelf.put(THREE);
        shelf.ask("  Cave 3 ");
        assertThat(numbers()).containsExactly("3");
        shelf.ask("");
        assertThat(numbers()).containsExactly("1", "2", "3");
    }

    @Test
    void changesOnlyTheOneThatChanged() {
        shelf.put(THREE);
        listen();
        shelf.put(List.of(scene("3", "CAVE"), scene("1", "BAZAAR"), scene("2", "PALACE ROOF")));
        assertThat(numbers()).containsExactly("1", "2", "3");
        assertThat(changes).containsExactly("-1 +1");
    }

    @Test
    void addsWhatIsNewWhereItBelongs() {
        shelf.put(THREE);
        listen();
        List<Scene> four = new ArrayList<>(THREE);
        four.add(scene("2A", "STAIR"));
        shelf.put(four);
        assertThat(numbers()).containsExactly("1", "2", "2A", "3");
        assertThat(changes).containsExactly("-0 +1");
    }

    @Test
    void changesNothingForTheSameAgain() {
        shelf.put(THREE);
        listen();
        assertThat(shelf.put(List.copyOf(THREE))).isFalse();
        assertThat(changes).isEmpty();
    }

    @Test
    void hidesNarrowsAndTurnsRound() {
        shelf.put(THREE);
        hidden.add("s1");
        shelf.filter();
        assertThat(numbers()).containsExactly("2", "3");
        narrowing.choose("setting", "INT", true);
        shelf.filter();
        assertThat(numbers()).containsExactly("3");
        hidden.clear();
        narrowing.order(narrowing.order(), true);
        shelf.sort();
        assertThat(numbers()).containsExactly("3", "1");
    }
}
