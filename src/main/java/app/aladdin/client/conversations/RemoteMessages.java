package app.aladdin.client.conversations;

import app.aladdin.client.session.Server;
import app.aladdin.contract.Message;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads all messages of a conversation from a server: page by page where it can, else inline.
public final class RemoteMessages {
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 1_000;

    private RemoteMessages() {}

    /// All messages in order. Blocks.
    ///
    /// @param remoteId the server's id of the conversation
    public static List<Message> of(Server server, String remoteId) {
        try {
            return paged(server, remoteId);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound
                    || e.problem() instanceof Problem.Unsupported) {
                return inline(server, remoteId);
            }
            throw e;
        }
    }

    private static List<Message> paged(Server server, String remoteId) {
        List<Message> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            JsonNode json =
                    server.http()
                            .get(
                                    List.of("conversations", remoteId, "messages"),
                                    Map.of(
                                            "page", Integer.toString(number),
                                            "limit", Integer.toString(PAGE)));
            Page<Message> page = Page.read(json, "messages", Message::read);
            int before = all.size();
            page.docs().stream().filter(m -> m.id().isEmpty() || ids.add(m.id())).forEach(all::add);
            // A server that knows no pages sends the same one for ever.
            if (!page.hasNextPage() || all.size() == before) {
                return all;
            }
        }
        throw new ProblemException(new Problem.TooLarge("more than " + MOST_PAGES + " pages"));
    }

    private static List<Message> inline(Server server, String remoteId) {
        JsonNode json = server.http().get(List.of("conversations", remoteId), Map.of());
        return Page.read(json, "messages", Message::read).docs();
    }
}
