package app.aladdin.studio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.QueryFilters;
import app.aladdin.contract.QueryRequest;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;
import app.aladdin.contract.Relationship;
import app.aladdin.studio.brain.Brain;
import app.aladdin.studio.sample.SampleProject;
import app.aladdin.studio.store.StudioStore;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProjectQueriesTest {
    private static final String PROJECT = "the-brass-lamp";

    private StudioStore store;
    private Brain brain;
    private QueryEngine engine;

    @BeforeAll
    void open(@TempDir Path folder) {
        store = StudioStore.open(folder.resolve("studio.db"), InstantSource.system());
        new SampleProject(InstantSource.system()).addTo(store.entities());
        brain = new Brain(store.entities(), folder.resolve("index"));
        engine = new ProjectQueries(store.entities(), brain);
    }

    @AfterAll
    void close() {
        brain.close();
        store.close();
    }

    private QueryResponse query(String text) {
        return query(text, QueryFilters.NONE, 20);
    }

    private QueryResponse query(String text, QueryFilters filters, int limit) {
        return engine.query(new QueryRequest(text, PROJECT, filters, limit, null));
    }

    @Test
    void putsWhatIsNamedFirst() {
        QueryResponse response = query("Safiya");
        assertThat(response.results().getFirst().title()).isEqualTo("Safiya");
        assertThat(response.results().getFirst().relevanceScore()).isEqualTo(1.0);
        assertThat(response.queryAnalysis().entities()).containsExactly("Safiya");
    }

    @Test
    void findsScenesByWhoIsInThem() {
        QueryResponse response = query("all scenes with Idris");
        List<QueryResult> scenes =
                response.results().stream().filter(r -> r.type().equals("scene")).toList();
        assertThat(response.queryAnalysis().intent()).isEqualTo("find_scenes");
        assertThat(scenes).isNotEmpty();
        assertThat(scenes)
                .allSatisfy(scene ->
                        assertThat(scene.relationships())
                                .extracting(Relationship::type)
                                .contains("FEATURES"));
    }

    @ParameterizedTest
    @CsvSource({
        "night exterior scenes, EXT, NIGHT",
        "outdoor scenes at night with Aladdin, EXT, NIGHT",
        "interior day scenes with Halima, INT, DAY"
    })
    void putsScenesWithTheSluglineThatIsAskedForFirst(String text, String setting, String time) {
        List<QueryResult> scenes =
                query(text, QueryFilters.NONE, 100).results().stream()
                        .filter(result -> result.type().equals("scene"))
                        .toList();
        assertThat(scenes.stream().filter(scene -> fits(scene, setting, time)).count())
                .isPositive();
        assertThat(scenes.stream().map(scene -> !fits(scene, setting, time)).toList())
                .as("those with another slugline come behind")
                .isSorted();
    }

    private static boolean fits(QueryResult scene, String setting, String time) {
        return scene.title().startsWith(setting + ".") && scene.title().endsWith(" - " + time);
    }

    @Test
    void showsTheWordsWhereTheyStand() {
        QueryResponse response = query("saucer loom");
        QueryResult first = response.results().getFirst();
        assertThat(first.excerpt()).containsIgnoringCase("saucer");
        var mark = first.write().path("metadata").path("marks").get(0);
        assertThat(first.excerpt().substring(mark.path("start").asInt(), mark.path("end").asInt()))
                .isNotBlank();
    }

    @Test
    void ranksFromTheMostRelevantToTheLeast() {
        List<QueryResult> results =
                query("the lamp and the ring", QueryFilters.NONE, 100).results();
        assertThat(results).isNotEmpty();
        assertThat(results)
                .extracting(QueryResult::relevanceScore)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }

    @Test
    void countsBeyondTheLimit() {
        QueryResponse few = query("lamp", QueryFilters.NONE, 2);
        assertThat(few.results()).hasSize(2);
        assertThat(few.total()).isGreaterThan(2);
    }

    @Test
    void findsOnlyTheTypesThatAreAskedFor() {
        QueryFilters filters = new QueryFilters(List.of("Locations"), null, List.of());
        assertThat(query("Aladdin bazaar", filters, 50).results())
                .isNotEmpty()
                .extracting(QueryResult::type)
                .containsOnly("location");
    }

    @Test
    void findsOnlyWhatChangedInTheTimeThatIsAskedFor() {
        QueryFilters past =
                new QueryFilters(
                        List.of(),
                        new QueryFilters.DateRange("2000-01-01", "2000-12-31"),
                        List.of());
        assertThat(query("lamp", past, 50).total()).isZero();
    }

    @Test
    void refusesADateThatIsNone() {
        QueryFilters filters =
                new QueryFilters(List.of(), new QueryFilters.DateRange("yesterday", ""), List.of());
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> query("lamp", filters, 20))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Invalid.class));
    }

    @Test
    void findsNothingAndSaysSo() {
        QueryResponse response = query("zeppelin spreadsheet");
        assertThat(response.results()).isEmpty();
        assertThat(response.total()).isZero();
        assertThat(response.queryAnalysis().confidence()).isZero();
        assertThat(response.queryAnalysis().intent()).isEqualTo("search");
    }

    @ParameterizedTest
    @CsvSource({
        "who loves whom, find_relationships",
        "where is the cave, find_locations",
        "which characters are there, find_characters",
        "how long is the film, measure",
        "what is it about, summarise",
        "xyzzy, search"
    })
    void tellsWhatIsAskedFor(String text, String intent) {
        assertThat(query(text).queryAnalysis().intent()).isEqualTo(intent);
    }

    @Test
    void refusesAProjectThatIsNotThere() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        engine.query(
                                new QueryRequest("x", "nowhere", QueryFilters.NONE, 20, null)));
    }
}
