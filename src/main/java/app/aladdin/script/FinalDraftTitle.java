package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes fields of the lines of a Final Draft title page, which have no names there: the first is
/// the title; `by` and what follows it are credit and author; the rest is kept as it stands.
final class FinalDraftTitle {
    private final List<String> lines = new ArrayList<>();

    void add(FinalDraftParagraph paragraph) {
        if (!paragraph.isEmpty()) {
            lines.add(paragraph.line());
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    TitlePage page() {
        if (lines.isEmpty()) {
            return TitlePage.EMPTY;
        }
        var fields = new ArrayList<TitlePage.Field>();
        var rest = new ArrayList<String>();
        boolean author = false;
        fields.add(field("Title", lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            String small = line.toLowerCase(Locale.ROOT);
            if (author) {
                fields.add(field("Author", line));
                author = false;
            } else if (small.equals("by") || small.endsWith(" by")) {
                fields.add(field("Credit", line));
                author = true;
            } else if (small.startsWith("based on")) {
                fields.add(field("Source", line));
            } else {
                rest.add(line);
            }
        }
        if (!rest.isEmpty()) {
            fields.add(new TitlePage.Field("Notes", rest));
        }
        return new TitlePage(fields);
    }

    private static TitlePage.Field field(String key, String value) {
        return new TitlePage.Field(key, List.of(value));
    }
}
