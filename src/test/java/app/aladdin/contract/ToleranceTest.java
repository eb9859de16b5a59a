package app.aladdin.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/// What servers may write in place of what the specification says. Apostrophes stand for quotes.
final class ToleranceTest {

    private static JsonNode json(String text) {
        return Json.parse(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'timestamp':'2026-03-29T01:30:00Z'}        | 2026-03-29T01:30:00Z",
                "{'timestamp':'2026-03-29T03:30:00+02:00'}   | 2026-03-29T01:30:00Z",
                "{'timestamp':'2026-03-29T01:30:00.250Z'}    | 2026-03-29T01:30:00.250Z",
                "{'timestamp':1774747800000}                 | 2026-03-29T01:30:00Z",
                "{'timestamp':'1774747800000'}               | 2026-03-29T01:30:00Z",
                "{'timestamp':null,'createdAt':1774747800000}| 2026-03-29T01:30:00Z",
                "{'createdAt':'2026-03-29T01:30:00Z'}        | 2026-03-29T01:30:00Z",
                "{'timestamp':'yesterday'}                   | 1970-01-01T00:00:00Z",
                "{'timestamp':{}}                            | 1970-01-01T00:00:00Z",
                "{'timestamp':true}                          | 1970-01-01T00:00:00Z",
                "{}                                          | 1970-01-01T00:00:00Z"
            })
    void timesAreReadInEveryForm(String text, Instant expected) {
        assertThat(Message.read(json(text)).timestamp()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'m1'}",
                "{'_id':'m1'}",
                "{'messageId':'m1'}",
                "{'id':null,'_id':'m1'}"
            })
    void idsHaveSeveralNames(String text) {
        assertThat(Message.read(json(text)).id()).isEqualTo("m1");
    }

    @ParameterizedTest
    @CsvSource({"chat,CHAT", "QUERY,QUERY", "' task ',TASK", "data,DATA", "dream,CHAT", "'',CHAT"})
    void modesAreReadInAnyCaseAndUnknownOnesAsChat(String wire, Mode expected) {
        assertThat(Mode.of(wire)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"user,USER", "Assistant,ASSISTANT", "system,SYSTEM", "tool,SYSTEM", "'',SYSTEM"})
    void unknownRolesAreNotesOfTheSystem(String wire, Role expected) {
        assertThat(Role.of(wire)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'docs':[{'id':'s1'}]}",
                "{'scenes':[{'id':'s1'}]}",
                "{'items':[{'id':'s1'}]}",
                "[{'id':'s1'}]",
                "{'docs':null,'scenes':[{'id':'s1'}]}",
                "{'docs':[null,7,'x',{'id':'s1'}]}"
            })
    void listsStandUnderSeveralNames(String text) {
        assertThat(Page.read(json(text), "scenes", Scene::read).docs())
                .extracting(Scene::id)
                .containsExactly("s1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'docs':7}", "{'docs':{}}", "'x'", "null"})
    void anAnswerWithoutAListIsGarbled(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Page.read(json(text), "scenes", Scene::read))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Garbled.class));
    }

    @Test
    void aLocationMayBeABareName() {
        assertThat(Scene.read(json("{'location':'BAZAAR'}")).location())
                .isEqualTo(new EntityRef("location", "BAZAAR", "BAZAAR"));
    }

    @Test
    void aReferenceWithoutIdIsKnownByItsName() {
        assertThat(EntityRef.read(json("{'name':'Aladdin'}"), "character"))
                .isEqualTo(new EntityRef("character", "Aladdin", "Aladdin"));
    }

    @Test
    void aRelationshipMayNameItsTargetById() {
        JsonNode text = json("{'type':'LOVES','targetType':'character','target':'c2'}");
        assertThat(Relationship.read(text).target())
                .isEqualTo(new EntityRef("character", "c2", "c2"));
    }

    @Test
    void aSingleTextCountsAsAListOfOne() {
        assertThat(Project.read(json("{'genre':'Fantasy'}")).genre()).containsExactly("Fantasy");
    }

    @Test
    void descriptiveFieldsMayBeNested() {
        Project project = Project.read(json("{'metadata':{'logline':'A lamp.','tone':'light'}}"));
        assertThat(project.logline()).isEqualTo("A lamp.");
        assertThat(project.tone()).isEqualTo("light");
    }

    @Test
    void numbersMayBeTexts() {
        assertThat(Scene.read(json("{'eighths':'12','page':3.0}")))
                .satisfies(scene -> assertThat(scene.eighths()).isEqualTo(12))
                .satisfies(scene -> assertThat(scene.page()).isEqualTo(3));
    }

    @Test
    void aNumberMayNameAScene() {
        assertThat(Scene.read(json("{'number':12}")).sceneNumber()).isEqualTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id':{}}", "{'id':[1]}", "{'id':null}", "{}"})
    void anIdOfAnotherTypeIsNone(String text) {
        assertThat(Scene.read(json(text)).id()).isEmpty();
    }

    @Test
    void aFrameMayBeNested() {
        assertThat(
                        StreamEvent.read(
                                "{\"type\":\"chunk\",\"data\":{\"token\":\"Hi\",\"id\":\"m\"}}"))
                .isEqualTo(new StreamEvent.Chunk("m", "Hi", null));
    }

    @Test
    void aNestedEndMayCallItsTextMessage() {
        assertThat(StreamEvent.read("{\"type\":\"complete\",\"data\":{\"message\":\"All.\"}}"))
                .isEqualTo(new StreamEvent.Complete("", "All.", Mode.CHAT, null));
    }

    @Test
    void aFrameMayCarryOnlyTheTextSoFar() {
        assertThat(StreamEvent.read("{\"type\":\"chunk\",\"content\":\"So far\"}"))
                .isEqualTo(new StreamEvent.Chunk("", null, "So far"));
    }

    @Test
    void anErrorFrameMayCallItsTextMessage() {
        assertThat(StreamEvent.read("{\"type\":\"error\",\"message\":\"no\",\"code\":\"X\"}"))
                .isEqualTo(new StreamEvent.Failed("", "no", "X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[DONE]", "7", "null", "{}", "{\"type\":\"connected\"}", "[]"})
    void framesOfOtherKindsChangeNothing(String data) {
        assertThat(StreamEvent.read(data)).isInstanceOf(StreamEvent.Other.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "<html>", "\u0000"})
    void whatIsNoJsonIsGarbled(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Json.parse(text))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Garbled.class));
    }

    @Test
    void bottomlessJsonIsGarbledInsteadOfExhaustingTheStack() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Json.parse("[".repeat(100_000)))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Garbled.class));
    }

    @Test
    void aContentIsRefusedOnlyWhenBlankOrTooLong() {
        assertThat(ChatRequest.refusal(" \n\t")).isEqualTo(ChatRequest.Refusal.BLANK);
        assertThat(ChatRequest.refusal("a".repeat(10_000))).isNull();
        assertThat(ChatRequest.refusal("a".repeat(10_001))).isEqualTo(ChatRequest.Refusal.TOO_LONG);
    }
}
