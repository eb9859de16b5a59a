package app.aladdin.client.edits;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Nothing is sent past what it builds on.
final class OrderTest {
    private static Edit edit(String id, String project, String entity, Verb verb, String fields) {
        return new Edit(
                id,
                "scene",
                project,
                entity,
                verb,
                (ObjectNode) Json.parse(fields.replace('\'', '"')),
                Note.NONE,
                Instant.EPOCH,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Edit failed(Edit edit) {
        return edit.failed(new Problem.Conflict(""), Optional.empty());
    }

    private static List<String> next(Edit... edits) {
        return Order.next(List.of(edits), 10).stream().map(Edit::id).toList();
    }

    @Test
    void theOldestGoesFirst() {
        assertThat(
                        next(
                                edit("1", "p", "a", Verb.CHANGE, "{}"),
                                edit("2", "p", "b", Verb.CHANGE, "{}")))
                .containsExactly("1");
        assertThat(next()).isEmpty();
    }

    @Test
    void aFailedOneHoldsUpItsOwnThingOnly() {
        Edit first = failed(edit("1", "p", "a", Verb.CHANGE, "{}"));
        assertThat(
                        next(
                                first,
                                edit("2", "p", "a", Verb.CHANGE, "{}"),
                                edit("3", "p", "b", Verb.CHANGE, "{'to':'a'}")))
                .containsExactly("3");
    }

    @Test
    void whatNamesAThingThatIsNotMadeWaitsForIt() {
        Edit first = failed(edit("1", "p", "a", Verb.CREATE, "{}"));
        assertThat(
                        next(
                                first,
                                edit("2", "p", "b", Verb.CREATE, "{'links':[{'id':'a'}]}"),
                                edit("3", "a", "c", Verb.CREATE, "{}"),
                                edit("4", "p", "d", Verb.CHANGE, "{'to':'b'}"),
                                edit("5", "p", "e", Verb.CHANGE, "{'to':'x'}")))
                .containsExactly("5");
    }

    private static Edit in(String batch, Edit edit) {
        return edit.with(edit.note().in(batch));
    }

    @Test
    void whatWasAskedForAtOneStrokeGoesTogetherAndNothingElseWithIt() {
        Edit failed = failed(in("x", edit("2", "p", "b", Verb.DELETE, "{}")));
        assertThat(
                        next(
                                in("x", edit("1", "p", "a", Verb.DELETE, "{}")),
                                failed,
                                in("x", edit("3", "p", "c", Verb.DELETE, "{}")),
                                edit("4", "p", "d", Verb.DELETE, "{}"),
                                in("x", edit("5", "p", "e", Verb.DELETE, "{}"))))
                .containsExactly("1", "3");
    }

    @Test
    void oneStrokeIsSentInPartsThatDoNotBuildOnEachOther() {
        assertThat(
                        next(
                                in("x", edit("1", "p", "a", Verb.CREATE, "{}")),
                                in("x", edit("2", "p", "b", Verb.CREATE, "{'to':'a'}")),
                                in("x", edit("3", "p", "c", Verb.CREATE, "{}"))))
                .containsExactly("1", "3");
        List<Edit> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(in("x", edit("" + i, "p", "t" + i, Verb.CHANGE, "{}")));
        }
        assertThat(Order.next(many, 10)).isEqualTo(many.subList(0, 10));
    }

    @Test
    void idsOfThisComputerBecomeTheServersEverywhere() {
        Edit renamed =
                edit("1", "p1", "a", Verb.CHANGE, "{'x':'a','l':[{'id':'p1'},'b',1],'a':null}")
                        .renamed(java.util.Map.of("a", "A", "p1", "P"));
        assertThat(renamed.entityId()).isEqualTo("A");
        assertThat(renamed.projectId()).isEqualTo("P");
        assertThat(Json.text(renamed.fields()))
                .isEqualTo("{\"x\":\"A\",\"l\":[{\"id\":\"P\"},\"b\",1],\"a\":null}");
    }

    @Test
    void anEditIsKeptWithAllThatIsKnownOfIt() {
        Edit first =
                edit("1", "p", "a", Verb.CREATE, "{'name':'x'}")
                        .with(
                                new Note(
                                        Optional.empty(),
                                        Optional.of(java.util.Set.of("k")),
                                        Optional.of(Json.object().put("content", "c")),
                                        ""));
        assertThat(Edit.of(first.stored())).isEqualTo(first);
        Edit second =
                first.failed(
                        new Problem.Conflict("409"),
                        Optional.of(Json.object().put("name", "theirs")));
        assertThat(Edit.of(second.stored())).isEqualTo(second);
    }
}
