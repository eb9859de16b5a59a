package app.aladdin.feature.search;

import app.aladdin.client.search.MessageFind;
import app.aladdin.contract.Role;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.find.Span;
import app.aladdin.ui.view.Words;

import java.util.List;

/// Found messages as the palette's rows show them. A candidate's id is conversation and message, as
/// links name them.
final class Said {
    private static final char DOT = '.';

    /// As many characters as a row has room for.
    private static final int LINE = 84;

    private static final int LEAD = 24;

    private Said() {}

    static List<Found> of(List<MessageFind> finds, Messages messages, Words words) {
        return finds.stream().map(find -> found(find, messages, words)).toList();
    }

    private static Found found(MessageFind find, Messages messages, Words words) {
        String who =
                messages.get(find.role() == Role.USER ? "message.you" : "message.orchestrator");
        String title =
                find.title().isBlank() ? messages.get("conversation.nameless") : find.title();
        int from = begin(find);
        int to = end(find.excerpt(), from);
        String lead = from > 0 ? "… " : "";
        String rest = to < find.excerpt().length() ? " …" : "";
        return new Found(
                new Candidate(
                        Kind.MESSAGE,
                        find.conversation() + DOT + find.message(),
                        lead + find.excerpt().substring(from, to) + rest,
                        who + " · " + title + " · " + words.ago(find.at())),
                0,
                find.marks().stream()
                        .filter(mark -> mark.from() >= from && mark.to() <= to)
                        .map(mark -> new Span(mark.from() - from, mark.to() - from))
                        .map(span -> moved(span, lead.length()))
                        .toList());
    }

    /// So that what was looked for stands in the line, with a few words before it.
    private static int begin(MessageFind find) {
        int mark = find.marks().isEmpty() ? 0 : find.marks().getFirst().from();
        if (mark <= LEAD) {
            return 0;
        }
        int blank = find.excerpt().lastIndexOf(' ', mark - LEAD / 2);
        return blank < 0 ? mark : blank + 1;
    }

    private static int end(String excerpt, int from) {
        int most = from + LINE;
        if (most >= excerpt.length()) {
            return excerpt.length();
        }
        int blank = excerpt.lastIndexOf(' ', most);
        return blank > from + LINE / 2 ? blank : most;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.from() + by, span.to() + by);
    }

    static String conversation(Candidate candidate) {
        return candidate.id().substring(0, candidate.id().indexOf(DOT));
    }

    static String message(Candidate candidate) {
        return candidate.id().substring(candidate.id().indexOf(DOT) + 1);
    }
}
