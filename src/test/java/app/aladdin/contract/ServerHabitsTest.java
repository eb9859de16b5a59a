package app.aladdin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What servers may write of queries, data, tasks and events. Apostrophes stand for quotes.
final class ServerHabitsTest {

    private static JsonNode json(String text) {
        return Json.parse(text.replace('\'', '"'));
    }

    @Test
    void findsMayBeCalledSourcesAndScoredInPercent() {
        QueryResponse response =
                QueryResponse.read(
                        json("{'data':{'sources':[{'id':1,'content':'x','relevance':87}]}}"));
        assertThat(response.total()).isEqualTo(1);
        assertThat(response.results().getFirst())
                .satisfies(found -> assertThat(found.id()).isEqualTo("1"))
                .satisfies(found -> assertThat(found.excerpt()).isEqualTo("x"))
                .satisfies(found -> assertThat(found.relevanceScore()).isEqualTo(0.87));
    }

    @Test
    void aScoreThatNobodyGaveIsNone() {
        assertThat(QueryResult.read(json("{'score':'high'}")).relevanceScore()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "completed,COMPLETE",
        "Done,COMPLETE",
        "succeeded,COMPLETE",
        "error,FAILED",
        "canceled,CANCELLED",
        "pending,QUEUED",
        "in_progress,RUNNING",
        "in-progress,RUNNING",
        "dreaming,OTHER"
    })
    void statusesOfOtherServersAreUnderstoodAndKept(String wire, TaskStatus.Kind kind) {
        TaskStatus status = TaskResponse.read(json("{'status':'" + wire + "'}")).status();
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.wire()).isEqualTo(wire);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'progress':40} | 40",
                "{'progress':'40%'} | 40",
                "{'progress':{'percentage':40}} | 40",
                "{'progress':{'currentStep':2,'totalSteps':5}} | 40",
                "{'progress':140} | 100",
                "{} | 0"
            })
    void progressIsANumberOrAnObject(String text, double percentage) {
        assertThat(TaskResponse.read(json(text)).progress().percentage()).isEqualTo(percentage);
    }

    @Test
    void anExecutionMayHaveItsOwnChannel() {
        assertThat(TaskResponse.read(json("{'id':'t'}")).executionId()).isEqualTo("t");
        assertThat(
                        TaskResponse.read(json("{'id':'t','websocketChannel':'execution:e'}"))
                                .executionId())
                .isEqualTo("e");
    }

    @Test
    void outputsMayBeAnything() {
        assertThat(TaskDepartment.read(json("{'outputs':'text'}")).outputs()).hasSize(1);
        assertThat(TaskDepartment.read(json("{'outputs':{'a':1}}")).outputs()).hasSize(1);
        assertThat(TaskDepartment.read(json("{'outputs':[1,null,{}]}")).outputs()).hasSize(2);
        assertThat(TaskDepartment.read(json("'Story'")).name()).isEqualTo("Story");
    }

    @Test
    void aPreviewMayBeTheFieldsThemselves() {
        IngestResponse response =
                IngestResponse.read(json("{'entityType':'character','preview':{'name':'Jafar'}}"));
        assertThat(response.preview().entityType()).isEqualTo("character");
        assertThat(response.preview().parsedData().path("name").asText()).isEqualTo("Jafar");
    }

    @Test
    void errorsMayNameTheirField() {
        assertThat(
                        IngestValidation.read(
                                json("{'errors':[{'field':'name','message':'missing'},'x']}")))
                .isEqualTo(new IngestValidation(false, List.of("name: missing", "x"), List.of()));
    }

    @Test
    void anEventMayBeNestedAndLackItsExecution() {
        LiveEvent event =
                LiveEvent.read(
                        "message",
                        json("{'type':'agent:started','data':{'agentId':'a','timestamp':1}}"));
        assertThat(event)
                .isEqualTo(
                        new LiveEvent.AgentStarted("", "a", "", java.time.Instant.ofEpochMilli(1)));
    }

    @Test
    void anUnknownEventIsKept() {
        assertThat(LiveEvent.read("agent:dreams", json("{'a':1}")))
                .isEqualTo(new LiveEvent.Other("agent:dreams", json("{'a':1}")));
    }

    @Test
    void relationshipsMayBePopulatedOrBare() {
        Scene scene =
                Scene.read(
                        json(
                                "{'id':'s','project':{'id':'p'},'characters':['c1',{'id':'c2',"
                                    + "'name':'Jafar'},{'relationTo':'characters','value':'c3'}],"
                                    + "'metadata':{'timeOfDay':'NIGHT'}}"));
        assertThat(scene.projectId()).isEqualTo("p");
        assertThat(scene.timeOfDay()).isEqualTo("NIGHT");
        assertThat(scene.characters()).extracting(EntityRef::id).containsExactly("c1", "c2", "c3");
    }

    @Test
    void fieldsMayBeSpelledInAnotherCase() {
        assertThat(ChatResponse.read(json("{'message_id':'m','Content':'Hi'}")))
                .satisfies(r -> assertThat(r.messageId()).isEqualTo("m"))
                .satisfies(r -> assertThat(r.content()).isEqualTo("Hi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'details':{'name':'is required'}}",
                "{'details':{'name':['is required']}}",
                "{'details':[{'field':'name','message':'is required'}]}",
                "{'details':[{'path':'name','message':'is required'}]}",
                "{'errors':[{'message':'invalid','data':{'errors':[{'path':'name',"
                        + "'message':'is required'}]}}]}",
                "{'detail':[{'loc':['name'],'msg':'is required'}]}"
            })
    void fieldsAndReasonsAreFoundInEveryShape(String text) {
        assertThat(ErrorBody.read(json(text)).details())
                .containsEntry("name", List.of("is required"));
    }

    @Test
    void anExpiryMayBeInSecondsOrMilliseconds() {
        assertThat(LoginResponse.read(json("{'token':'t','exp':1774747800}")).exp())
                .isEqualTo(LoginResponse.read(json("{'token':'t','exp':1774747800000}")).exp());
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(new LoginRequest("a@b", "canary").toString()).doesNotContain("canary");
        assertThat(new Handshake("canary", "p").toString()).doesNotContain("canary");
    }

    @Test
    void whatIsRequiredOrLimitedIsSaidForEachField() {
        assertThat(
                        EntityRules.check(
                                EntityKind.CHARACTER,
                                json("{'name':' ','role':'hero','goals':'x','own':{}}")))
                .containsOnlyKeys("name", "description", "role", "goals");
        assertThat(EntityRules.checkChange(EntityKind.CHARACTER, json("{'role':'minor'}")))
                .isEmpty();
        assertThat(
                        EntityRules.check(
                                EntityKind.EPISODE,
                                json("{'name':'a','description':'b','episodeNumber':'2'}")))
                .isEmpty();
    }

    @Test
    void anEditIsTheChangedFieldsAlone() {
        JsonNode before = json("{'name':'a','own':1,'gone':2}");
        JsonNode after = json("{'name':'b','own':1}");
        assertThat(EntityPatch.between(before, after)).isEqualTo(json("{'name':'b','gone':null}"));
    }
}
