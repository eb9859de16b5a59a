package app.aladdin.studio.query;

import app.aladdin.contract.EntityLink;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;

/// What is said of a query's results in a conversation.
public final class QueryWords {
    private static final int SHOWN = 10;

    private QueryWords() {}

    /// The best results as a list of links.
    public static String markdown(QueryResponse response, String projectId) {
        if (response.results().isEmpty()) {
            return "Nothing in the project matches this.";
        }
        StringBuilder text = new StringBuilder();
        text.append(response.total()).append(response.total() == 1 ? " result" : " results");
        text.append(":\n");
        for (QueryResult result : response.results().stream().limit(SHOWN).toList()) {
            String link = new EntityLink(projectId, result.type(), result.id()).uri();
            text.append("\n- [")
                    .append(plain(result.title()))
                    .append("](")
                    .append(link)
                    .append(')');
            if (!result.excerpt().isBlank()) {
                text.append(": ").append(plain(result.excerpt()));
            }
        }
        return text.toString();
    }

    /// Text that Markdown shows as it is.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#~|])", "\\\\$1").strip();
    }
}
