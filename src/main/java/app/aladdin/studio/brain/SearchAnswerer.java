package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.text.Span;
import app.aladdin.text.TextHit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The last resort, which always has something to say: the passages that hold the question's words,
/// or that there are none.
final class SearchAnswerer implements Answerer {
    private static final int FETCHED = 40;
    private static final int SHOWN = 5;

    private final ProjectIndex index;

    SearchAnswerer(ProjectIndex index) {
        this.index = index;
    }

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        List<String> words = words(q);
        Prose prose = new Prose(facts);
        if (words.isEmpty()) {
            return Optional.of(lost(prose, "There is no word in this to look for.", facts));
        }
        List<TextHit> hits =
                index.search(facts.project().id(), String.join(" ", words), FETCHED).stream()
                        .filter(hit -> fits(hit, q, facts))
                        .limit(SHOWN)
                        .toList();
        String looked = Phrase.list(words.stream().map(SearchAnswerer::quoted).toList(), "and");
        if (hits.isEmpty()) {
            String where = q.choice().open() ? "" : " in scenes " + q.choice().words(prose);
            return Optional.of(lost(prose, "Nothing found for " + looked + where + ".", facts));
        }
        List<String> absent = q.rest().stream().filter(word -> !facts.says(word)).toList();
        prose.paragraph(
                absent.isEmpty()
                        ? "No fact in the project answers this by itself. The closest passages for "
                                + looked
                                + ":"
                        : Phrase.list(absent.stream().map(SearchAnswerer::quoted).toList(), "and")
                                + (absent.size() == 1 ? " does" : " do")
                                + " not occur in the script or the profiles. The closest"
                                + " passages:");
        hits.forEach(hit -> prose.item(line(prose, hit, facts)));
        return Optional.of(prose);
    }

    /// What is not understood, and the names, which were understood but have no fact for this.
    private static List<String> words(Question q) {
        Set<String> words = new LinkedHashSet<>(q.rest());
        q.characters().forEach(who -> words.add(who.name()));
        q.places().forEach(place -> words.add(place.name()));
        return words.stream().limit(12).toList();
    }

    /// A scene must meet the question's conditions; profiles have none to meet.
    private static boolean fits(TextHit hit, Question q, Facts facts) {
        if (!hit.type().equals("scene") || q.choice().open()) {
            return true;
        }
        return facts.scene(hit.id())
                .filter(scene -> !q.choice().of(List.of(scene)).isEmpty())
                .isPresent();
    }

    private static String line(Prose prose, TextHit hit, Facts facts) {
        String passage = ": “… " + marked(hit) + " …”";
        return facts.scene(hit.id())
                .map(scene ->
                        prose.cite(scene)
                                + " "
                                + Markdown.plain(scene.scene().location().name())
                                + passage)
                .orElseGet(() ->
                        prose.cite(new EntityRef(hit.type(), hit.id(), hit.title())) + passage);
    }

    private static String marked(TextHit hit) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            text.append(spaced(hit.excerpt(), at, mark.start()));
            text.append("**");
            text.append(Markdown.plain(hit.excerpt().substring(mark.start(), mark.end())));
            text.append("**");
            at = mark.end();
        }
        return text.append(spaced(hit.excerpt(), at, hit.excerpt().length())).toString().strip();
    }

    /// Like [Markdown#plain], but keeps the blanks at the ends.
    private static String spaced(String excerpt, int from, int to) {
        String part = excerpt.substring(from, to);
        String plain = Markdown.plain(part);
        if (plain.isEmpty()) {
            return part.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(part.charAt(0));
        boolean after = Character.isWhitespace(part.charAt(part.length() - 1));
        return (before ? " " : "") + plain + (after ? " " : "");
    }

    private static Prose lost(Prose prose, String what, Facts facts) {
        prose.paragraph(what);
        List<String> examples = new ArrayList<>(SmallTalk.examples(facts));
        prose.paragraph("Questions that have an answer here:");
        examples.forEach(prose::item);
        return prose;
    }

    private static String quoted(String word) {
        return "“" + Markdown.plain(word) + "”";
    }
}
