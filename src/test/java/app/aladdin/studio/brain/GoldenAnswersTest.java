package app.aladdin.studio.brain;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Questions whose answers were counted by hand in the script before there was a program.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenAnswersTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((aladdin:[^)]*)\\)");

    private SampleBrain brain;
    private JsonNode counts;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        brain = new SampleBrain(folder);
        try (InputStream in =
                GoldenAnswersTest.class.getResourceAsStream(
                        "/app/aladdin/studio/sample/hand-counts.json")) {
            assertThat(in).isNotNull();
            counts = Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    void stop() {
        brain.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Which scenes are by day?, dayScenes",
        "Which scenes are at dawn?, dawnScenes",
        "scenes at dusk, duskScenes",
        "Which scenes have no dialogue?, scenesWithoutDialogue",
    })
    void findsScenesByTheirTime(String question, String count) {
        assertThat(brain.scenes(question)).containsAll(numbers(counts.path(count)));
        assertThat(listed(question)).isEqualTo(numbers(counts.path(count)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which scenes are at night?",
                "night scenes",
                "How many scenes play at night?",
                "Welche Szenen spielen in der Nacht?"
            })
    void findsScenesAtNightAndNamesThoseThatOnlyGoOn(String question) {
        assertThat(listed(question)).isEqualTo(numbers(counts.path("nightScenes")));
        assertThat(brain.text(question)).contains("**14 of 30 scenes** are at night");
        assertThat(brain.text(question)).contains("[7], [8] and [27] are marked continuous");
    }

    @Test
    void countsSettings() {
        assertThat(brain.text("Which scenes are interiors?")).contains("**12 of 30 scenes**");
        assertThat(brain.text("How many exterior scenes?")).contains("**17 of 30 scenes**");
    }

    @Test
    void findsScenesByPlaceWholeAndInPart() {
        for (JsonNode place : counts.path("locations")) {
            assertThat(listed("Which scenes are in " + place.path("name").asText() + "?"))
                    .as("%s", place.path("name"))
                    .isEqualTo(numbers(place.path("scenes")));
        }
        counts.path("locationGroups")
                .properties()
                .forEach(group ->
                        assertThat(listed("All scenes in the " + group.getKey()))
                                .as("%s", group.getKey())
                                .isEqualTo(numbers(group.getValue())));
    }

    @Test
    void knowsWhoSpeaksWhereAndHowMuch() {
        for (JsonNode who : counts.path("characters")) {
            String answer =
                    brain.text("How many lines does " + who.path("name").asText() + " have?");
            assertThat(answer)
                    .contains(
                            "speaks in **" + who.path("scenesSpeaking").asInt() + " scenes**",
                            who.path("speeches").asInt() + " speeches");
            assertThat(brain.scenes("Where does " + who.path("name").asText() + " speak?"))
                    .isEqualTo(numbers(who.path("scenes")));
        }
    }

    @Test
    void rankSpeakersByTheirWords() {
        String answer = brain.text("Who speaks most?");
        assertThat(answer).startsWith("**[Aladdin]** speaks most: 622 of ");
        for (JsonNode who : counts.path("characters")) {
            assertThat(answer)
                    .contains(
                            "| ["
                                    + who.path("name").asText()
                                    + "] | "
                                    + who.path("speeches").asInt()
                                    + " | ");
        }
        assertThat(answer).contains("[Idris] and [Dunya] do not speak");
    }

    @Test
    void knowsFirstAndLastAppearances() {
        for (JsonNode who : counts.path("characters")) {
            String name = who.path("name").asText();
            List<Integer> speaking = numbers(who.path("scenes"));
            int first = brain.scenes("In which scene does " + name + " first appear?").getFirst();
            int last = brain.scenes("When does " + name + " last appear?").getFirst();
            assertThat(first).as(name).isLessThanOrEqualTo(speaking.getFirst());
            assertThat(last).as(name).isGreaterThanOrEqualTo(speaking.getLast());
        }
        assertThat(brain.scenes("When does Halima first appear?")).containsExactly(2);
        assertThat(brain.scenes("Where does Idris appear?")).containsExactly(1, 10, 19, 29);
    }

    @Test
    void knowsWhoMeetsWhom() {
        assertThat(brain.scenes("Where do Yusuf and Safiya meet?")).containsExactly(1, 19, 29);
        assertThat(brain.text("Who meets whom in the bazaar?"))
                .contains("| [Aladdin] | [Yusuf] | [1], [10], [23] and [29] |");
        assertThat(brain.text("Do Halima and the Maghrebi meet?")).contains("never in the same");
        assertThat(brain.text("Who does the Gate Captain meet?")).contains("[Halima]");
        assertThat(brain.scenes("When do Aladdin and Badr first meet?")).containsExactly(1);
    }

    @Test
    void combinesConditions() {
        assertThat(listed("night scenes at the palace with Halima")).containsExactly(20);
        assertThat(listed("exteriors by day in act three")).containsExactly(29);
        assertThat(listed("Which scenes in Halima's house are at night?"))
                .containsExactly(2, 13, 30);
        assertThat(brain.text("night scenes in the cave with Dunya"))
                .startsWith("None of the 30 scenes")
                .contains("14 at night", "5 in [Cave - Mouth]");
    }

    @Test
    void listsActs() {
        String answer = brain.text("How many acts are there?");
        for (JsonNode act : counts.path("acts")) {
            assertThat(answer)
                    .contains(
                            "**"
                                    + act.path("name").asText()
                                    + "**: scenes ["
                                    + act.path("firstScene").asInt()
                                    + "] to ["
                                    + act.path("lastScene").asInt()
                                    + "]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What happens in scene 12?|the Sultan names a price",
                "How long is scene 12?|begins on page",
                "Who is in scene 2?|[Aladdin] and [Halima] speak",
                "What happens in scene 31?|There is no scene 31. The script goes from scene 1 to",
                "Who is Badr?|reads tax rolls",
                "What is the City Gate?|barrel of confiscated umbrellas",
                "Who loves Aladdin?|[Halima] loves [Aladdin]",
                "What is the film about?|A porter in debt finds a lamp",
                "How long is the film?|in 30 scenes",
                "list all locations|**10 locations**",
                "Who are the characters?|**13 characters**, 11 of them with lines",
                "who is the antagonist?|[Vizier Marwan]",
                "Is there a camel?|“camel” does not occur",
                "Who is Aladdin's mother?|weaver whose loom is pledged",
                "hello|There is no language model",
                "What can you do?|There is no language model",
                "Are you an AI?|There is no language model",
                "Danke|You are welcome",
                "qwertz asdfgh|Nothing found for “qwertz” and “asdfgh”",
                "???|There is no word in this to look for",
            })
    void answers(String question, String expected) {
        assertThat(brain.text(question)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which scenes are at night?",
                "Who is Alladin?",
                "Where is the lamp?",
                "hello",
                "Nothing of this kind"
            })
    void saysWhatItLookedAtAndThatThereIsNoModel(String question) {
        assertThat(brain.ask(question).markdown())
                .endsWith(
                        "\n\n*Looked at 30 scenes, 13 characters and 10 locations; this Studio has"
                                + " no language model, it answers from the project.*");
    }

    @Test
    void citesOnlyWhatThereIs() {
        Facts facts = brain.facts();
        for (String question :
                List.of("Who meets whom?", "Who is Halima?", "Where is the lamp?", "scene 9")) {
            Answer answer = brain.ask(question);
            List<String> ids = new ArrayList<>();
            Matcher links = LINK.matcher(answer.markdown());
            while (links.find()) {
                EntityLink link = EntityLink.parse(links.group(1)).orElseThrow();
                assertThat(link.projectId()).isEqualTo(SampleBrain.PROJECT);
                assertThat(
                                facts.scene(link.id()).isPresent()
                                        || facts.character(link.id()).isPresent()
                                        || facts.location(link.id()).isPresent())
                        .as(link.id())
                        .isTrue();
                ids.add(link.id());
            }
            assertThat(answer.metadata().entities())
                    .extracting("id")
                    .containsExactlyInAnyOrderElementsOf(ids.stream().distinct().toList());
        }
    }

    @Test
    void saysTheSameToTheSameQuestion() {
        assertThat(brain.ask("Where is the ring?")).isEqualTo(brain.ask("Where is the ring?"));
    }

    /// The scenes in the answer's list, without those it mentions besides.
    private List<Integer> listed(String question) {
        Matcher items = Pattern.compile("(?m)^- (.*)$").matcher(brain.text(question));
        List<Integer> numbers = new ArrayList<>();
        while (items.find()) {
            Matcher cites = Pattern.compile("\\[(\\d+)\\]").matcher(items.group(1));
            while (cites.find()) {
                numbers.add(Integer.valueOf(cites.group(1)));
            }
        }
        return numbers.stream().sorted().toList();
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
