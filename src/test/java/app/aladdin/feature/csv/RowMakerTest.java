package app.aladdin.feature.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;

import org.junit.jupiter.api.Test;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class RowMakerTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FormWords words = new FormWords(messages);
    private final List<EntityRef> things =
            List.of(
                    new EntityRef("character", "c1", "Aladdin"),
                    new EntityRef("location", "l1", "Hall of Jars"));

    private List<CsvRow> rows(EntityKind kind, Set<String> there, String text) throws Exception {
        CsvTable table = CsvReader.read(text);
        return new RowMaker(kind, things, there, messages)
                .rows(table, Columns.guess(table.heads(), CsvFields.of(kind), words));
    }

    @Test
    void understandsTheHeadsAndValuesOfOtherPrograms() throws Exception {
        CsvRow row =
                rows(
                                EntityKind.SCENE,
                                Set.of(),
                                "Scene,Slugline,Int/Ext,Set,D/N,Pages,Cast,Synopsis\n"
                                        + "12A,INT. HALL,int.,hall of jars,NIGHT,1 2/8,Aladdin,He"
                                        + " waits\n")
                        .getFirst();
        assertThat(row.reasons()).isEmpty();
        assertThat(row.fields().path("setting").asText()).isEqualTo("INT");
        assertThat(row.fields().path("location").path("id").asText()).isEqualTo("l1");
        assertThat(row.fields().path("eighths").asInt()).isEqualTo(10);
        assertThat(row.fields().path("characters").path(0).path("id").asText()).isEqualTo("c1");
    }

    @Test
    void saysWhyALineCannotBeTaken() throws Exception {
        List<CsvRow> rows =
                rows(
                        EntityKind.CHARACTER,
                        Set.of("halima"),
                        "Name,Role,Description\n"
                                + ",minor,no name\n"
                                + "Halima,minor,known\n"
                                + "Yusuf,king,x\n");
        assertThat(rows).noneMatch(CsvRow::good);
        assertThat(rows.get(0).reasons()).containsExactly("Name: Needed before this can be saved");
        assertThat(rows.get(1).reasons()).containsExactly("Is there already");
        assertThat(rows.get(2).reasons().getFirst()).startsWith("Role: Use one of");
    }

    @Test
    void takesAThingOnceOnly() throws Exception {
        List<CsvRow> rows =
                rows(EntityKind.LOCATION, Set.of(), "Name,Description\nCave,dark\ncave,again\n");
        assertThat(rows).extracting(CsvRow::good).containsExactly(true, false);
    }

    @Test
    void readsBackWhatWasWritten() throws Exception {
        String text =
                "Name,Role,Description,Goals\n"
                        + "'=1+1,minor,\"<b>Zaynab</b> \u0632\u064A\u0646\u0628\",map; sea\n";
        CsvRow first = rows(EntityKind.CHARACTER, Set.of(), text).getFirst();
        assertThat(first.fields().path("name").asText()).isEqualTo("=1+1");
        StringWriter out = new StringWriter();
        CsvWriter.write(out, EntityKind.CHARACTER, List.of(first.fields()), words);
        assertThat(out.toString()).startsWith("\uFEFFName,").contains("\r\n'=1+1,Minor,");
        CsvRow again = rows(EntityKind.CHARACTER, Set.of(), out.toString().substring(1)).getFirst();
        assertThat(again.fields()).isEqualTo(first.fields());
    }

    @Test
    void leavesNumbersAloneWhenItKeepsFormulasOut() {
        assertThat(Formulas.guarded("-5")).isEqualTo("-5");
        assertThat(Formulas.guarded("-5+cmd|' /C calc'!A0")).startsWith("'-5");
        assertThat(Formulas.plain(Formulas.guarded("'=quoted"))).isEqualTo("'=quoted");
        assertThat(Formulas.plain("'tis")).isEqualTo("'tis");
    }
}
