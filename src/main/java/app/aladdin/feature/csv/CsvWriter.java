package app.aladdin.feature.csv;

import app.aladdin.contract.EntityKind;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormWords;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Writes tables by RFC 4180, in UTF-8 with a byte order mark, because without one spreadsheets on
/// Windows take it for something else.
final class CsvWriter {
    private static final char MARK = '\uFEFF';

    private CsvWriter() {}

    /// Writes beside the file first, so that an older one is whole until the new one is.
    static void write(Path file, EntityKind kind, List<ObjectNode> things, FormWords words)
            throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                write(out, kind, things, words);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static void write(Writer out, EntityKind kind, List<ObjectNode> things, FormWords words)
            throws IOException {
        List<FieldSpec> fields = CsvFields.of(kind);
        out.write(MARK);
        CSVFormat.RFC4180.printRecord(
                out, fields.stream().map(field -> words.field(field.name())).toArray());
        for (ObjectNode thing : things) {
            CSVFormat.RFC4180.printRecord(
                    out,
                    fields.stream()
                            .map(field -> CsvFields.cell(field, thing.path(field.name()), words))
                            .map(Formulas::guarded)
                            .toArray());
        }
    }
}
