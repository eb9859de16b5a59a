package app.aladdin.feature.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.SearchHit;
import app.aladdin.i18n.Messages;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PaletteStoreTest {
    private final PaletteStore store =
            new PaletteStore(
                    List.of(
                            new WordsAction(
                                    "ask", "palette.ask", Feather.MESSAGE_CIRCLE, text -> {})),
                    new Messages(Locale.ENGLISH));

    private static WordIndex scenes(String... names) {
        List<Candidate> all = new ArrayList<>();
        for (String name : names) {
            all.add(new Candidate(Kind.SCENE, name, name, ""));
        }
        return WordIndex.of(all);
    }

    private static List<String> words(List<PaletteRow> rows) {
        return rows.stream()
                .map(row ->
                        switch (row) {
                            case PaletteRow.Heading(Kind kind) -> "# " + kind;
                            case PaletteRow.Item(Found found) -> found.candidate().title();
                        })
                .toList();
    }

    @Test
    void putsTheKindWithTheBestFindFirstAndTheWordsThemselvesLast() {
        store.source(Kind.SCENE, scenes("CONCAVE"));
        store.source(
                Kind.LOCATION,
                WordIndex.of(List.of(new Candidate(Kind.LOCATION, "l", "Cave", ""))));
        assertThat(words(store.rows("cave")))
                .containsExactly(
                        "# LOCATION",
                        "Cave",
                        "# SCENE",
                        "CONCAVE",
                        "# WORDS",
                        "Ask the orchestrator “cave”");
    }

    @Test
    void putsWhatWasOpenedLatelyFirstAmongEquals() {
        store.source(Kind.SCENE, scenes("CAVE A", "CAVE B", "CAVE C"));
        store.taken(new Candidate(Kind.SCENE, "CAVE C", "CAVE C", ""), "cave");
        assertThat(words(store.rows("cave")).subList(1, 4))
                .containsExactly("CAVE C", "CAVE A", "CAVE B");
    }

    @Test
    void offersEarlierSearchesAndCommandsWhileNothingIsTyped() {
        store.commands(List.of(new Candidate(Kind.COMMAND, "go", "Scenes", "")));
        store.taken(new Candidate(Kind.SCENE, "s", "CAVE", ""), " cave ");
        assertThat(words(store.rows("")))
                .containsExactly("# BEFORE", "cave", "# COMMAND", "Scenes");
    }

    @Test
    void putsWhatTheServerFindsUnderWhatIsShownAndOnlyOnce() {
        store.source(Kind.SCENE, scenes("CAVE"));
        List<PaletteRow> shown = store.rows("cave");
        List<PaletteRow> more =
                store.more(
                        shown,
                        List.of(
                                new SearchHit("scene", "CAVE", "CAVE", "x", 1.0, ""),
                                new SearchHit("scene", "other", "BAZAAR", "the cave", 0.5, ""),
                                new SearchHit("unheard-of", "u", "U", "", 0.1, "")),
                        "cave");
        assertThat(words(more)).containsExactly("# TEXT", "BAZAAR");
    }
}
