package app.aladdin.feature.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

final class CsvReaderTest {
    @Test
    void readsQuotesLineBreaksAndDoubledQuotesInCells() throws Exception {
        CsvTable table =
                CsvReader.read("Name,Notes\r\n\"Ali, the boy\",\"says \"\"hi\"\"\r\ntwice\"\r\n");
        assertThat(table.heads()).containsExactly("Name", "Notes");
        assertThat(table.lines().getFirst().cells())
                .containsExactly("Ali, the boy", "says \"hi\"\r\ntwice");
    }

    @Test
    void takesTheSeparatorThatTheFirstLineHas() throws Exception {
        assertThat(CsvReader.read("Name;Rolle\nBadr;minor\n").lines().getFirst().cells())
                .containsExactly("Badr", "minor");
        assertThat(CsvReader.read("Name\tRolle, alt\nBadr\tminor\n").heads())
                .containsExactly("Name", "Rolle, alt");
    }

    @Test
    void leavesOutTheByteOrderMark() {
        byte[] bytes = "\uFEFFName".getBytes(StandardCharsets.UTF_8);
        assertThat(CsvReader.text(bytes)).isEqualTo("Name");
    }

    @Test
    void readsWhatOlderSpreadsheetsWrite() {
        byte[] bytes = "Gro\u00DFe B\u00FChne".getBytes(Charset.forName("windows-1252"));
        assertThat(CsvReader.text(bytes)).isEqualTo("Gro\u00DFe B\u00FChne");
        byte[] wide = "\uFEFFM\u00FCde".getBytes(StandardCharsets.UTF_16LE);
        assertThat(CsvReader.text(wide)).isEqualTo("M\u00FCde");
    }

    @Test
    void namesTheLineOfTheFileInWhichARowBegins() throws Exception {
        CsvTable table = CsvReader.read("Name\n\"a\nb\"\nc\n");
        assertThat(table.lines()).extracting(CsvLine::number).containsExactly(2L, 4L);
    }
}
