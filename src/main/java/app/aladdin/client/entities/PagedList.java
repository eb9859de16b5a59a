package app.aladdin.client.entities;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.net.Http;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a list page by page, whatever a server does with pages: smaller ones than asked for, the
/// same thing on two of them, no word about whether there are more, or the same page for ever.
final class PagedList {
    private static final int LIMIT = 100;

    /// No project has more pages; a server that always promises a next page is not followed for
    /// ever.
    private static final int MOST_PAGES = 1_000;

    private PagedList() {}

    /// All things of the list, each once, in the order of their first appearance.
    static List<JsonNode> read(
            Http http, List<String> path, Map<String, String> filter, EntityKind kind) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Map<String, String> query = new TreeMap<>(filter);
            query.put("limit", Integer.toString(LIMIT));
            query.put("page", Integer.toString(number));
            JsonNode answer = http.get(path, query);
            Page<JsonNode> page = Page.read(answer, kind.collection(), document -> document);
            int before = all.size();
            page.docs()
                    .forEach(document ->
                            Documents.of(document, kind)
                                    .ifPresent(
                                            known -> all.putIfAbsent(Documents.id(known), known)));
            boolean more =
                    page.hasNextPage()
                            || (page.docs().size() == LIMIT
                                    && !Page.counted(answer, kind.collection()));
            if (!more || all.size() == before) {
                return List.copyOf(all.values());
            }
        }
        throw new ProblemException(new Problem.TooLarge("more than " + MOST_PAGES + " pages"));
    }
}
