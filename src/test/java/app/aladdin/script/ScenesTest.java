package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What a script says about its scenes, its cast and its places.
class ScenesTest {
    private static final String TEXT =
            """
            # Act one

            INT. CAVE - NIGHT #1A#

            = He finds it.

            ALADDIN rubs the lamp. The spirit of the ring sleeps.

            GENIE (V.O.)
            (loud)
            Two *whole* wishes.
            ~La la la

            Genie (O.S.)
            is action.

            # Act two

            = The way home.

            EXT. Cave - CONTINUOUS

            @Genie
            Three. [[or four?]]

            .A DREAM

            EXT. ROAD - LATER

            ALADDIN
            Home.
            """;
    private static final Script SCRIPT = Fountain.read(TEXT);

    private static ScriptScene scene(int ordinal) {
        return SCRIPT.scenes().get(ordinal - 1);
    }

    @Test
    void numbersScenesAsPrintedElseInOrder() {
        assertThat(SCRIPT.scenes())
                .extracting(ScriptScene::number)
                .containsExactly("1A", "2", "3", "4");
    }

    @Test
    void knowsTheActOfEachScene() {
        assertThat(SCRIPT.scenes())
                .extracting(ScriptScene::act)
                .containsExactly("Act one", "Act two", "Act two", "Act two");
    }

    @Test
    void leavesTheOutlineOfTheNextSceneOut() {
        assertThat(scene(1).synopsis()).isEqualTo("He finds it.");
        assertThat(scene(1).elements()).doesNotHaveAnyElementsOfTypes(Section.class);
    }

    @Test
    void carriesTheNightOnThroughLaterAndContinuous() {
        assertThat(SCRIPT.scenes())
                .extracting(ScriptScene::light)
                .containsExactly(Light.NIGHT, Light.NIGHT, Light.UNKNOWN, Light.NIGHT);
        assertThat(scene(2).night()).isTrue();
        assertThat(scene(2).slugline().night()).isFalse();
    }

    @Test
    void gathersTheCastWhateverTheCaseOfACue() {
        assertThat(SCRIPT.cast())
                .containsExactly(
                        new CastMember("GENIE", List.of(1, 2), 2, 4),
                        new CastMember("ALADDIN", List.of(4), 1, 1));
    }

    @Test
    void countsSpeechesAndWordsByName() {
        assertThat(scene(1).lines("genie")).isEqualTo(1);
        assertThat(scene(1).words("Genie")).isEqualTo(3);
        assertThat(scene(1).words("ALADDIN")).isZero();
        assertThat(scene(1).speeches().getFirst().sungWords()).isEqualTo(3);
    }

    @Test
    void gathersLocationsWhateverTheirCase() {
        assertThat(SCRIPT.locations())
                .containsExactly(
                        new ScriptLocation("CAVE", List.of(1, 2)),
                        new ScriptLocation("A DREAM", List.of(3)),
                        new ScriptLocation("ROAD", List.of(4)));
    }

    @Test
    void findsWhoIsThereWithoutSpeaking() {
        assertThat(scene(1).present(SCRIPT)).containsExactly("GENIE", "ALADDIN");
    }

    @Test
    void prefersTheLongestName() {
        assertThat(scene(1).present(SCRIPT, List.of("Ring", "Spirit of the Ring")))
                .containsExactly("GENIE", "ALADDIN", "Spirit of the Ring");
    }

    @Test
    void findsOnlyWholeWordsButThePossessiveToo() {
        var scene = Fountain.read("INT. A\n\nAnn's Annex. 阿拉丁来了。").scenes().getFirst();
        assertThat(scene.present(List.of("Anne", "ann", "Ex", "阿拉丁")))
                .containsExactly("ann", "阿拉丁");
    }

    @Test
    void printsAScenePlainly() {
        assertThat(scene(1).text())
                .isEqualTo(
                        """
                        INT. CAVE - NIGHT

                        ALADDIN rubs the lamp. The spirit of the ring sleeps.

                        GENIE (V.O.)
                        (loud)
                        Two whole wishes.
                        La la la

                        Genie (O.S.)
                        is action.\
                        """);
        assertThat(scene(2).text()).endsWith("Three.");
    }

    @Test
    void knowsTheLineOfItsHeading() {
        assertThat(SCRIPT.scenes()).extracting(ScriptScene::line).containsExactly(3, 21, 26, 28);
    }
}
