package app.aladdin.feature.orchestrator.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.QueryResult;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

final class ExcerptsTest {
    private static QueryResult found(String excerpt, ObjectNode metadata) {
        return QueryResult.read(Json.object().put("excerpt", excerpt).set("metadata", metadata));
    }

    private static List<String> marked(String excerpt, String question) {
        List<String> words = Excerpts.words(question, List.of());
        return Excerpts.pieces(found(excerpt, Json.object()), words).stream()
                .filter(Piece::marked)
                .map(Piece::text)
                .toList();
    }

    @Test
    void marksTheWordsOfTheQuestion() {
        assertThat(marked("The Ring on his finger answers the ringing.", "who has the ring?"))
                .containsExactly("Ring");
    }

    @Test
    void marksTwoCharactersOfChinese() {
        assertThat(marked("他把神灯放下", "神灯")).containsExactly("神灯");
        assertThat(marked("神灯在这里", "神灯")).containsExactly("神灯");
    }

    @Test
    void takesTheServersMarksBeforeItsOwn() {
        ObjectNode metadata = Json.object();
        metadata.putArray("marks").add(Json.object().put("start", 4).put("end", 8));
        List<Piece> pieces = Excerpts.pieces(found("the lamb is lost", metadata), List.of("lost"));
        assertThat(pieces)
                .containsExactly(
                        new Piece("the ", false),
                        new Piece("lamb", true),
                        new Piece(" is lost", false));
    }

    @Test
    void survivesMarksThatPointNowhere() {
        ObjectNode metadata = Json.object();
        metadata.putArray("marks")
                .add(Json.object().put("start", 90).put("end", 3))
                .add(Json.object().put("start", -4).put("end", 400));
        assertThat(Excerpts.pieces(found("lamp", metadata), List.of()))
                .containsExactly(new Piece("lamp", true));
    }

    @Test
    void losesNoLetterOfAnyExcerpt() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = text(random);
            List<String> words = Excerpts.words(text(random), List.of());
            String together =
                    Excerpts.pieces(found(text, Json.object()), words).stream()
                            .map(Piece::text)
                            .collect(Collectors.joining());
            assertThat(together).as("seed %d", seed).isEqualTo(text.strip());
        }
    }

    private static String text(Random random) {
        String letters = "ab İßé 神🪔<\u202e\ud800 ";
        return random.ints(random.nextInt(40), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Test
    void marksNoBeginningsOfOtherWordsAndNoFillers() {
        List<String> words = Excerpts.words("the car with scene", List.of());
        assertThat(words).containsExactly("car", "scene");
        QueryResult result =
                QueryResult.read(
                        Json.object().put("excerpt", "There, without the carpet: car, scenes."));
        assertThat(Excerpts.pieces(result, words))
                .filteredOn(Piece::marked)
                .extracting(Piece::text)
                .containsExactly("car", "scene");
    }
}
