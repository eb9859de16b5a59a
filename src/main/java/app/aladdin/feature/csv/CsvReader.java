package app.aladdin.feature.csv;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads tables as spreadsheets write them: with commas, semicolons or tabs, in UTF-8, UTF-16 or
/// the encoding of western Windows.
final class CsvReader {
    static final long LARGEST_FILE = 20L * 1024 * 1024;

    private static final int MOST_LINES = 10_000;

    private static final char MARK = '\uFEFF';

    private CsvReader() {}

    /// @throws IOException when it cannot be read or is no table
    static CsvTable read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException("larger than " + LARGEST_FILE + " bytes");
        }
        return read(text(Files.readAllBytes(file)));
    }

    static CsvTable read(String text) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(true)
                        .get();
        List<String> heads = List.of();
        List<CsvLine> lines = new ArrayList<>();
        int more = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long from = 1;
            for (CSVRecord each : parser) {
                List<String> cells = each.toList();
                boolean blank = cells.stream().allMatch(String::isBlank);
                if (heads.isEmpty() && !blank) {
                    heads = cells.stream().map(String::strip).toList();
                } else if (!blank && lines.size() < MOST_LINES) {
                    lines.add(new CsvLine(from, cells));
                } else if (!blank) {
                    more++;
                }
                from = parser.getCurrentLineNumber() + 1;
            }
        } catch (IllegalStateException | java.io.UncheckedIOException broken) {
            throw new IOException("no table", broken);
        }
        return new CsvTable(heads, List.copyOf(lines), more);
    }

    static String text(byte[] bytes) {
        String text = decoded(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return new String(bytes, StandardCharsets.UTF_16);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// The one of the usual separators that stands most often in the first line, outside quotes.
    private static char delimiter(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if ((c == '\n' || c == '\r') && commas + semicolons + tabs > 0) {
                    break;
                }
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        // Tabs hardly ever stand in a name, and commas do.
        if (tabs > 0 && tabs >= commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }
}
