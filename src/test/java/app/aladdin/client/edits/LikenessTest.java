package app.aladdin.client.edits;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

/// A server may say the same in another form.
final class LikenessTest {
    private static JsonNode json(String text) {
        return Json.parse(text.replace('\'', '"'));
    }

    private static boolean has(String thing, String typed) {
        return Likeness.has(json(thing), json(typed));
    }

    private static boolean mayBe(String thing, String typed) {
        return Likeness.mayBe(json(thing), json(typed));
    }

    @Test
    void formsOfTheSameAreTheSame() {
        assertThat(has("{'id':'1','name':'A','more':2}", "{'name':'A'}")).isTrue();
        assertThat(has("{'n':'12'}", "{'n':12}")).isTrue();
        assertThat(has("{'n':1.0}", "{'n':1}")).isTrue();
        assertThat(has("{'name':'A'}", "{'name':' A ','act':'','goals':[]}")).isTrue();
        assertThat(has("{'metadata':{'tone':'dark'}}", "{'tone':'dark'}")).isTrue();
        assertThat(has("{'location':{'id':'l1','name':'Cave'}}", "{'location':'l1'}")).isTrue();
        assertThat(has("{'c':[{'id':'1','name':'x'}]}", "{'c':[{'id':'1'}]}")).isTrue();
    }

    @Test
    void whatDiffersIsNotTheSame() {
        assertThat(has("{'name':'B'}", "{'name':'A'}")).isFalse();
        assertThat(has("{}", "{'name':'A'}")).isFalse();
        assertThat(has("{'name':'A'}", "{'name':null}")).isFalse();
        assertThat(has("{'c':['1','2']}", "{'c':['1']}")).isFalse();
        assertThat(has("{'c':{'id':'1'}}", "{'c':{'id':'2'}}")).isFalse();
    }

    @Test
    void aThingOfWhichAServerSaysLittleMayBeTheOne() {
        assertThat(mayBe("{'name':'A'}", "{'name':'A','description':'x'}")).isTrue();
        assertThat(mayBe("{'name':'A','description':'y'}", "{'name':'A','description':'x'}"))
                .isFalse();
        assertThat(mayBe("{'id':'1'}", "{'name':'A'}")).isFalse();
    }
}
