package app.aladdin.feature.csv;

import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.form.FormWords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which field each column of a table is, guessed from its head. A field is given once.
final class Columns {
    /// Other words for fields, as tables of other programs have them.
    private static final Map<String, Set<String>> OTHER_WORDS =
            Map.ofEntries(
                    Map.entry("name", Set.of("title", "slug", "slugline", "heading", "titel")),
                    Map.entry("sceneNumber", Set.of("scene", "number", "no", "nr", "sc", "szene")),
                    Map.entry("episodeNumber", Set.of("number", "no", "nr", "ep", "folge")),
                    Map.entry("seasonNumber", Set.of("season", "staffel")),
                    Map.entry(
                            "description",
                            Set.of("synopsis", "summary", "notes", "text", "beschreibung")),
                    Map.entry("setting", Set.of("intext", "ie", "innenaussen")),
                    Map.entry("location", Set.of("set", "place", "motiv", "drehort", "ort")),
                    Map.entry("timeOfDay", Set.of("daynight", "dn", "time", "day", "tageszeit")),
                    Map.entry("eighths", Set.of("pages", "length", "seiten", "länge")),
                    Map.entry("characters", Set.of("cast", "actors", "figuren", "rollen")),
                    Map.entry("role", Set.of("type", "rolle", "kind")),
                    Map.entry("personality", Set.of("traits", "eigenschaften")),
                    Map.entry("goals", Set.of("goal", "wants", "ziele")),
                    Map.entry("status", Set.of("state", "stand")));

    private Columns() {}

    /// One for each head; empty for a column that is left out.
    static List<Optional<FieldSpec>> guess(
            List<String> heads, List<FieldSpec> fields, FormWords words) {
        List<Optional<FieldSpec>> columns = new ArrayList<>();
        Set<FieldSpec> given = new HashSet<>();
        heads.forEach(head -> columns.add(Optional.empty()));
        // Exact names first, so that a near one does not take their place.
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < heads.size(); i++) {
                String head = bare(heads.get(i));
                if (columns.get(i).isPresent()) {
                    continue;
                }
                Optional<FieldSpec> field =
                        fields.stream()
                                .filter(each -> !given.contains(each))
                                .filter(each -> means(head, each, exact, words))
                                .findFirst();
                field.ifPresent(given::add);
                columns.set(i, field);
            }
        }
        return columns;
    }

    private static boolean means(String head, FieldSpec field, boolean exact, FormWords words) {
        return exact
                ? head.equals(bare(field.name())) || head.equals(bare(words.field(field.name())))
                : OTHER_WORDS.getOrDefault(field.name(), Set.of()).contains(head);
    }

    private static String bare(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
