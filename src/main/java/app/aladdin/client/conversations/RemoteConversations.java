package app.aladdin.client.conversations;

import app.aladdin.client.session.Server;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads all conversations of a project from a server, page by page.
public final class RemoteConversations {
    private static final int MOST_PAGES = 1_000;

    private RemoteConversations() {}

    /// A conversation as it was listed.
    ///
    /// @param tellsFlags whether the server knows of pinning, archiving and throwing away
    record Listed(Conversation conversation, boolean tellsFlags) {

        static Listed read(JsonNode json, String projectId) {
            boolean tells = json.has("pinned") || json.has("archived") || json.has("trashed");
            return new Listed(within(Conversation.read(json), projectId), tells);
        }
    }

    /// All conversations, the most recently used first. Blocks.
    public static List<Conversation> of(Server server, String projectId) {
        return listed(server, projectId).stream().map(Listed::conversation).toList();
    }

    static List<Listed> listed(Server server, String projectId) {
        try {
            return paged(
                    server, List.of("projects", projectId, "conversations"), projectId, Map.of());
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound
                    || e.problem() instanceof Problem.Unsupported) {
                return paged(
                        server, List.of("conversations"), projectId, Map.of("project", projectId));
            }
            throw e;
        }
    }

    private static List<Listed> paged(
            Server server, List<String> path, String projectId, Map<String, String> more) {
        Map<String, Listed> all = new LinkedHashMap<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Map<String, String> query = new TreeMap<>(more);
            query.put("limit", "100");
            query.put("sort", "-updatedAt");
            query.put("page", Integer.toString(number));
            Page<Listed> page =
                    Page.read(
                            server.http().get(path, query),
                            "conversations",
                            json -> Listed.read(json, projectId));
            int before = all.size();
            page.docs().forEach(c -> all.putIfAbsent(c.conversation().id(), c));
            // A server that knows no pages sends the same one for ever.
            if (!page.hasNextPage() || all.size() == before) {
                break;
            }
        }
        return List.copyOf(all.values());
    }

    private static Conversation within(Conversation theirs, String projectId) {
        return new Conversation(
                theirs.id(),
                projectId,
                theirs.name(),
                theirs.mode(),
                theirs.createdAt(),
                theirs.updatedAt(),
                theirs.pinned(),
                theirs.archived(),
                theirs.trashed());
    }
}
