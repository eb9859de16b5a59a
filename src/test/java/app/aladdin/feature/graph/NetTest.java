package app.aladdin.feature.graph;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Json;
import app.aladdin.contract.Scene;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

final class NetTest {
    private static CharacterProfile character(String id) {
        return CharacterProfile.read(Json.object().put("id", id).put("name", id));
    }

    private static Scene scene(String id, String... there) {
        ObjectNode json = Json.object().put("id", id);
        for (String one : there) {
            json.withArray("characters").addObject().put("id", one).put("name", one);
        }
        return Scene.read(json);
    }

    private static Net net(List<CharacterProfile> cast, List<Scene> scenes, String focus) {
        return Net.of(cast, List.of(), scenes, new Net.Wish(focus, Set.of("character")));
    }

    @Test
    void tiesWhoSharesScenesTheMoreTheStronger() {
        Net net =
                net(
                        List.of(character("a"), character("b"), character("c")),
                        List.of(scene("1", "a", "b"), scene("2", "a", "b"), scene("3", "b", "c")),
                        "");
        assertThat(net.knots()).extracting(Net.Knot::id).containsExactly("b", "a", "c");
        assertThat(net.ties()).extracting(Net.Tie::scenes).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void limitsItselfToWhatIsTiedToOne() {
        Net net =
                net(
                        List.of(character("a"), character("b"), character("c")),
                        List.of(scene("1", "a", "b"), scene("3", "b", "c")),
                        "a");
        assertThat(net.knots()).extracting(Net.Knot::id).containsExactly("a", "b");
    }

    @Test
    void drawsTheStrongestOfTwoThousandAndSaysHowManyItLeavesOut() {
        List<CharacterProfile> many =
                IntStream.range(0, 2_000).mapToObj(i -> character("c" + i)).toList();
        Net net = net(many, List.of(scene("1", "c7", "c1999")), "");
        assertThat(net.knots()).hasSize(Net.MOST);
        assertThat(net.knots().subList(0, 2))
                .extracting(Net.Knot::id)
                .containsExactlyInAnyOrder("c7", "c1999");
        assertThat(net.leftOut()).isEqualTo(1_700);
    }

    @Test
    void isSpreadTheSameWayEveryTimeAndPutsNoneOnAnother() {
        List<CharacterProfile> many =
                IntStream.range(0, 60).mapToObj(i -> character("c" + i)).toList();
        Net net = net(many, List.of(scene("1", "c1", "c2", "c3")), "");
        List<Spread.Spot> spots = Spread.of(net);
        assertThat(Spread.of(net)).isEqualTo(spots);
        for (int i = 0; i < spots.size(); i++) {
            for (int j = i + 1; j < spots.size(); j++) {
                double apart =
                        Math.hypot(
                                spots.get(i).x() - spots.get(j).x(),
                                spots.get(i).y() - spots.get(j).y());
                assertThat(apart).as("%s and %s", i, j).isGreaterThan(12);
            }
        }
    }
}
