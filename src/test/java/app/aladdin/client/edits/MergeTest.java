package app.aladdin.client.edits;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Two people change one thing at one moment, and neither loses anything.
final class MergeTest {
    private static ObjectNode json(String text) {
        return (ObjectNode) Json.parse(text.replace('\'', '"'));
    }

    private static ObjectNode images(String... ids) {
        ObjectNode json = Json.object();
        json.set("images", Json.list(Arrays.asList(ids), id -> Json.object().put("mediaId", id)));
        return json;
    }

    private static List<String> merged(ObjectNode before, ObjectNode mine, ObjectNode theirs) {
        return Merge.of(before, mine, theirs)
                .orElseThrow()
                .path("images")
                .valueStream()
                .map(image -> image.path("mediaId").asText())
                .toList();
    }

    @Test
    void whatTouchesOtherFieldsGoesOverTheirs() {
        assertThat(
                        Merge.of(
                                json("{'name':'A','act':'1'}"),
                                json("{'name':'B'}"),
                                json("{'name':'A','act':'2'}")))
                .isEqualTo(Optional.of(json("{'name':'B'}")));
    }

    @Test
    void oneFieldChangedTwiceIsForAPersonToDecide() {
        assertThat(Merge.of(json("{'name':'A'}"), json("{'name':'B'}"), json("{'name':'C'}")))
                .isEmpty();
    }

    @Test
    void bothWhoChangedAFieldToTheSameAgree() {
        assertThat(Merge.of(json("{'name':'A'}"), json("{'name':'B'}"), json("{'name':'B'}")))
                .isPresent();
    }

    @Test
    void picturesOfBothAreThere() {
        assertThat(merged(images("a"), images("a", "mine"), images("a", "theirs")))
                .containsExactly("a", "theirs", "mine");
        assertThat(merged(images(), images("mine"), images("theirs")))
                .containsExactly("theirs", "mine");
    }

    @Test
    void whatWasTakenAwayStaysAwayAndWhatWasMadeTheFirstIsThat() {
        assertThat(merged(images("a", "b"), images("b"), images("a", "b", "theirs")))
                .containsExactly("b", "theirs");
        assertThat(merged(images("a", "b"), images("b", "a"), images("a", "b", "theirs")))
                .containsExactly("b", "a", "theirs");
        assertThat(merged(images("a", "b"), images("a", "b", "mine"), images("a", "theirs")))
                .containsExactly("a", "theirs", "mine");
    }

    @Test
    void whatWasSaidOfAPictureHereIsKept() {
        ObjectNode before = json("{'images':[{'mediaId':'a','alt':''}]}");
        ObjectNode mine = json("{'images':[{'mediaId':'a','alt':'a lamp'}]}");
        ObjectNode theirs =
                json("{'images':[{'mediaId':'a','alt':''},{'mediaId':'b','alt':'sea'}]}");
        assertThat(Merge.of(before, mine, theirs).orElseThrow())
                .isEqualTo(
                        json(
                                "{'images':[{'mediaId':'a','alt':'a lamp'},"
                                        + "{'mediaId':'b','alt':'sea'}]}"));
    }
}
