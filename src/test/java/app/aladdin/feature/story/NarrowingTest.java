package app.aladdin.feature.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Words;

import javafx.scene.Group;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

final class NarrowingTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Narrowing<Scene> narrowing = fresh();

    private Narrowing<Scene> fresh() {
        return new Narrowing<>(
                new SceneKind(
                        new ProjectStore(),
                        new Navigator(),
                        new StoryPictures(
                                (kind, id) -> new Group(),
                                (part, kind, id) -> {},
                                (part, kind, id) -> {}),
                        messages,
                        new Words(messages, Clock.systemUTC())));
    }

    private static Scene scene(String number, String setting, String status) {
        return Scene.read(
                Json.object()
                        .put("id", "s" + number)
                        .put("sceneNumber", number)
                        .put("setting", setting)
                        .put("status", status));
    }

    private List<String> left(Narrowing<Scene> by) {
        List<Scene> all =
                Stream.of(
                                scene("3", "EXT", "draft"),
                                scene("1", "INT", "review"),
                                scene("2", "INT", "draft"))
                        .filter(by.predicate())
                        .toList();
        return by.sorted(all).stream().map(Scene::sceneNumber).toList();
    }

    @Test
    void showsEverythingInTheScriptsOrderAtFirst() {
        assertThat(left(narrowing)).containsExactly("1", "2", "3");
    }

    @Test
    void takesValuesOfOneFieldAsAlternatives() {
        narrowing.choose("setting", "INT", true);
        narrowing.choose("setting", "EXT", true);
        assertThat(left(narrowing)).containsExactly("1", "2", "3");
    }

    @Test
    void narrowsByEachFieldFurther() {
        narrowing.choose("setting", "INT", true);
        narrowing.choose("status", "draft", true);
        assertThat(left(narrowing)).containsExactly("2");
    }

    @Test
    void isTheSameAfterARestart() {
        narrowing.choose("setting", "INT", true);
        narrowing.order(narrowing.orders().get(2));
        Narrowing<Scene> later = fresh();
        later.restore(Json.parse(Json.text(narrowing.write())));
        assertThat(later.write()).isEqualTo(narrowing.write());
        assertThat(left(later)).containsExactly("1", "2");
    }

    @Test
    void turnsAnOrderRound() {
        narrowing.order(narrowing.order(), true);
        assertThat(left(narrowing)).containsExactly("3", "2", "1");
    }

    @Test
    void leavesOutWhatIsNotKnownAnyMore() {
        narrowing.restore(
                Json.parse("{\"order\":\"order.gone\",\"chosen\":{\"weather\":[\"rain\"]}}"));
        assertThat(left(narrowing)).containsExactly("1", "2", "3");
    }
}
