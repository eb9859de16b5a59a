package app.aladdin.client.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The path of a request with everything left out that is not a word of the contract.
final class PathTemplate {
    private static final Set<String> WORDS =
            Set.of(
                    "projects",
                    "episodes",
                    "scenes",
                    "characters",
                    "locations",
                    "concepts",
                    "dialogue",
                    "conversations",
                    "messages",
                    "executions",
                    "orchestrator",
                    "chat",
                    "stream",
                    "stop",
                    "query",
                    "ingest",
                    "task",
                    "cancel",
                    "search",
                    "scripts",
                    "source",
                    "accept",
                    "media",
                    "outbound",
                    "notifications",
                    "users",
                    "login",
                    "logout",
                    "me",
                    "refresh-token",
                    "meta",
                    "socket.io");

    private PathTemplate() {}

    static String of(List<String> path) {
        return path.stream()
                .filter(segment -> !segment.isEmpty())
                .map(segment -> WORDS.contains(segment) ? segment : "{id}")
                .collect(Collectors.joining("/", "/", ""));
    }
}
