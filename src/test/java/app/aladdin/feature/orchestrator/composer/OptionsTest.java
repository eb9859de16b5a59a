package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Department;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Priority;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class OptionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Options chosen(Mode mode) {
        return switch (mode) {
            case CHAT ->
                    ChatOptions.NONE
                            .with(new EntityRef("character", "c1", "Halima"))
                            .asking(List.of(Department.PRODUCTION, Department.STORY));
            case QUERY ->
                    QueryOptions.NONE
                            .toggling(EntityKind.SCENE)
                            .toggling(EntityKind.CHARACTER)
                            .changed(Days.WEEK)
                            .tagged("cave")
                            .upTo(50)
                            .refining(true);
            case TASK ->
                    TaskOptions.NONE
                            .of(Priority.HIGH)
                            .by(List.of(Department.VISUAL))
                            .inBackground(false);
            case DATA ->
                    DataOptions.NONE
                            .as(Optional.of(EntityKind.CHARACTER))
                            .enriched(EnrichmentLevel.MINIMAL)
                            .ingesting(true)
                            .from("notes.txt");
        };
    }

    private static String sent(Options options) {
        return Json.text(options.request(TODAY));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void areKeptAsTheyWereChosen(Mode mode) {
        assertThat(Options.read(mode, chosen(mode).form())).isEqualTo(chosen(mode));
        assertThat(Options.none(mode).form().isEmpty()).isTrue();
        assertThat(Options.read(mode, Json.object())).isEqualTo(Options.none(mode));
    }

    @Test
    void ofAChatBecomeItsContext() {
        assertThat(sent(chosen(Mode.CHAT)))
                .isEqualTo(
                        "{\"metadata\":{\"contextEntities\":[\"c1\"],"
                                + "\"suggestedDepartments\":[\"story\",\"production\"]}}");
        assertThat(sent(ChatOptions.NONE)).isEqualTo("{}");
    }

    @Test
    void ofAQueryBecomeItsFilters() {
        assertThat(sent(chosen(Mode.QUERY)))
                .isEqualTo(
                        "{\"limit\":50,\"filters\":{\"entityTypes\":[\"scene\",\"character\"],"
                                + "\"dateRange\":{\"start\":\"2026-02-23\",\"end\":\"2026-03-01\"},"
                                + "\"tags\":[\"cave\"]}}");
    }

    @Test
    void ofATaskBecomeItsFields() {
        assertThat(sent(chosen(Mode.TASK)))
                .isEqualTo("{\"async\":false,\"priority\":\"high\",\"departments\":[\"visual\"]}");
    }

    @Test
    void ofDataBecomeItsFields() {
        assertThat(sent(chosen(Mode.DATA)))
                .isEqualTo(
                        "{\"autoIngest\":true,\"suggestedType\":\"character\","
                                + "\"enrichmentLevel\":\"minimal\"}");
    }

    @Test
    void letGoOfWhatBelongedToOneMessageOnly() {
        assertThat(chosen(Mode.CHAT).next()).isEqualTo(ChatOptions.NONE);
        assertThat(chosen(Mode.QUERY).next())
                .isEqualTo(((QueryOptions) chosen(Mode.QUERY)).refining(false));
        assertThat(chosen(Mode.TASK).next()).isEqualTo(chosen(Mode.TASK));
        assertThat(chosen(Mode.DATA).next())
                .isEqualTo(DataOptions.NONE.enriched(EnrichmentLevel.MINIMAL));
    }

    @Test
    void nameAThingOnce() {
        EntityRef halima = new EntityRef("character", "c1", "Halima");
        assertThat(ChatOptions.NONE.with(halima).with(halima).about()).containsExactly(halima);
    }

    @Test
    void ofAQueryMayNameTwoDaysOrOneOrNone() {
        QueryOptions query = QueryOptions.NONE.changed(new Between("2026-03-01", ""));
        assertThat(sent(query)).contains("{\"start\":\"2026-03-01\",\"end\":\"\"}");
        assertThat(Options.read(Mode.QUERY, query.form())).isEqualTo(query);
        assertThat(sent(query.changed(Between.NONE))).doesNotContain("dateRange");
    }

    @Test
    void doNotMakeSenseWhereTheDaysDoNot() {
        assertThat(new Between("2026-03-02", "2026-03-01").wrong())
                .hasValue(Between.Wrong.REVERSED);
        assertThat(new Between("soon", "").wrong()).hasValue(Between.Wrong.NOT_A_DAY);
        assertThat(new Between("", "2026-03-01").wrong()).isEmpty();
        assertThat(QueryOptions.NONE.changed(new Between("soon", "")).sendable()).isFalse();
        assertThat(QueryOptions.NONE.changed(new Between("soon", "")).changed(Days.ANY).sendable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "3/5/2026", "03/05/26", "Mar 5, 2026"})
    void takeADayAsItIsWritten(String text) {
        assertThat(new DayFormat(Locale.US).read(text)).hasValue(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "5.3.2026", "05.03.26", "05.03.2026"})
    void takeADayAsGermansWriteIt(String text) {
        assertThat(new DayFormat(Locale.GERMAN).read(text)).hasValue(LocalDate.of(2026, 3, 5));
        assertThat(new DayFormat(Locale.GERMAN).write(LocalDate.of(2026, 3, 5)))
                .isEqualTo("5.3.2026");
    }
}
