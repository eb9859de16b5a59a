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

    private Said() {}

    static List<Found> of(List<MessageFind> finds, Messages messages, Words words) {
        return finds.stream().map(find -> found(find, messages, words)).toList();
    }

    private static Found found(MessageFind find, Messages messages, Words words) {
        String who =
                messages.get(find.role() == Role.USER ? "message.you" : "message.orchestrator");
        String title =
                find.title().isBlank() ? messages.get("conversation.nameless") : find.title();
        return new Found(
                new Candidate(
                        Kind.MESSAGE,
                        find.conversation() + DOT + find.message(),
                        find.excerpt(),
                        who + " · " + title + " · " + words.ago(find.at())),
                0,
                find.marks().stream().map(mark -> new Span(mark.from(), mark.to())).toList());
    }

    static String conversation(Candidate candidate) {
        return candidate.id().substring(0, candidate.id().indexOf(DOT));
    }

    static String message(Candidate candidate) {
        return candidate.id().substring(candidate.id().indexOf(DOT) + 1);
    }
}
