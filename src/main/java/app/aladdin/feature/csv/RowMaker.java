package app.aladdin.feature.csv;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.EntityRules;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.script.Eighths;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormWords;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes things of the lines of a table, and says which lines it cannot make one of and why.
final class RowMaker {
    private final EntityKind kind;
    private final Messages messages;
    private final FormWords words;
    private final Map<String, EntityRef> known = new HashMap<>();
    private final Set<String> there;

    /// @param things that cells may refer to by their names
    /// @param there what tells the things of this kind apart that there are: see [#mark]
    RowMaker(EntityKind kind, List<EntityRef> things, Set<String> there, Messages messages) {
        this.kind = kind;
        this.messages = messages;
        this.words = new FormWords(messages);
        this.there = there;
        things.forEach(ref -> known.putIfAbsent(ref.type() + "/" + low(ref.name()), ref));
    }

    /// What tells a thing of this kind apart for people: a scene's number, anything else's name.
    static String mark(EntityKind kind, JsonNode fields) {
        return switch (kind) {
            case SCENE -> low(fields.path("sceneNumber").asText(""));
            case EPISODE ->
                    fields.path("seasonNumber").asInt(0)
                            + "/"
                            + fields.path("episodeNumber").asInt(0);
            default -> low(fields.path("name").asText(""));
        };
    }

    List<CsvRow> rows(CsvTable table, List<Optional<FieldSpec>> columns) {
        Set<String> taken = new HashSet<>(there);
        List<CsvRow> rows = new ArrayList<>();
        for (CsvLine line : table.lines()) {
            CsvRow row = row(line, columns);
            if (row.good() && !taken.add(mark(kind, row.fields()))) {
                row = new CsvRow(line, row.fields(), List.of(messages.get("csv.thereAlready")));
            }
            rows.add(row);
        }
        return rows;
    }

    private CsvRow row(CsvLine line, List<Optional<FieldSpec>> columns) {
        ObjectNode fields = Json.object();
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = Formulas.plain(line.cell(i).strip());
            if (!text.isEmpty()) {
                columns.get(i).ifPresent(field -> put(fields, field, text, reasons));
            }
        }
        EntityRules.check(kind, fields)
                .forEach((field, some) ->
                        some.forEach(reason ->
                                reasons.add(words.field(field) + ": " + words.reason(reason))));
        return new CsvRow(line, fields, List.copyOf(reasons));
    }

    private void put(ObjectNode fields, FieldSpec field, String text, List<String> reasons) {
        switch (field.kind()) {
            case LINE, TEXT, RAW -> fields.put(field.name(), text);
            case CHOICE -> fields.put(field.name(), choice(field, text));
            case COUNT -> fields.set(field.name(), count(field, text));
            case LIST -> fields.set(field.name(), Json.texts(parts(text)));
            case REFERENCE ->
                    refer(field, text, reasons)
                            .ifPresent(ref -> fields.set(field.name(), ref.write()));
            case REFERENCES -> {
                List<EntityRef> refs =
                        parts(text).stream()
                                .map(part -> refer(field, part, reasons))
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList();
                fields.set(field.name(), Json.list(refs, EntityRef::write));
            }
        }
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[;\\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// A value in the words of the wire, of this language, or nearly so: `int.` for `INT`.
    private String choice(FieldSpec field, String text) {
        String bare = bare(text);
        return field.choices().stream()
                .filter(value -> bare.equals(bare(value)) || bare.equals(bare(words.value(value))))
                .findFirst()
                .orElse(text);
    }

    private static String bare(String text) {
        return low(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static JsonNode count(FieldSpec field, String text) {
        Optional<Integer> number =
                field.name().equals("eighths")
                        ? Eighths.parse(text).map(Eighths::count)
                        : Optional.of(text)
                                .filter(each -> each.matches("[0-9]{1,6}"))
                                .map(Integer::valueOf);
        return number.<JsonNode>map(Json.object()::numberNode).orElseGet(() -> new TextNode(text));
    }

    private Optional<EntityRef> refer(FieldSpec field, String name, List<String> reasons) {
        EntityRef ref = known.get(field.refers() + "/" + low(name));
        if (ref == null) {
            reasons.add(messages.get("csv.unknown", words.field(field.name()), name));
        }
        return Optional.ofNullable(ref);
    }

    private static String low(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
