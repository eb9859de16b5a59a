package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the block of `Key: value` lines at the beginning of a Fountain text.
///
/// A block is a title page only when one of its keys is a usual one: a script that opens with `FADE
/// IN:` or with a paragraph that has a colon in it has none.
final class TitlePageReader {
    private static final int LONGEST_KEY = 40;
    private static final Set<String> USUAL =
            Set.of(
                    "title",
                    "credit",
                    "author",
                    "authors",
                    "written by",
                    "source",
                    "notes",
                    "draft",
                    "draft date",
                    "date",
                    "contact",
                    "contact info",
                    "copyright",
                    "revision",
                    "episode",
                    "series");

    private TitlePageReader() {}

    /// How many lines from `start` on are the title page; 0 when there is none.
    static int length(List<SourceLine> lines, int start) {
        if (start >= lines.size()
                || colon(lines.get(start)) < 0
                || Slugline.parse(lines.get(start).bare()).isPresent()) {
            return 0;
        }
        int end = start;
        boolean usual = false;
        while (end < lines.size() && !lines.get(end).blank()) {
            SourceLine line = lines.get(end++);
            int colon = colon(line);
            usual |= colon > 0 && USUAL.contains(Names.key(line.raw().substring(0, colon)));
        }
        return usual ? end - start : 0;
    }

    /// Reads lines that [#length] has found.
    static TitlePage read(List<SourceLine> lines) {
        var fields = new ArrayList<TitlePage.Field>();
        var values = new ArrayList<String>();
        String key = "";
        for (SourceLine line : lines) {
            int colon = colon(line);
            if (colon < 0) {
                values.add(line.raw());
                continue;
            }
            if (!key.isEmpty()) {
                fields.add(new TitlePage.Field(key, values));
                values.clear();
            }
            key = line.raw().substring(0, colon);
            values.add(line.raw().substring(colon + 1));
        }
        fields.add(new TitlePage.Field(key, values));
        return new TitlePage(fields);
    }

    /// Where the key of a line ends, or -1 when the line continues a value.
    private static int colon(SourceLine line) {
        String raw = line.raw();
        int colon = raw.indexOf(':');
        boolean key =
                colon > 0
                        && colon <= LONGEST_KEY
                        && Character.isLetter(raw.codePointAt(0))
                        && !raw.startsWith("//", colon + 1)
                        && (line.comments().isEmpty() || line.comments().getFirst().from() > colon);
        return key ? colon : -1;
    }
}
