package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What speaks for the results: how many words of the question they hold, and how many
/// relationships they have.
///
/// @param found how many of the words occur in a title or an excerpt
record Reasons(int found, int words, int links) {

    static Reasons of(QueryResponse response, List<String> words) {
        String all =
                response.results().stream()
                        .map(result -> result.title() + "\n" + result.excerpt())
                        .collect(Collectors.joining("\n"))
                        .toLowerCase(Locale.ROOT);
        int found = (int) words.stream().filter(all::contains).count();
        int links =
                response.results().stream()
                        .map(QueryResult::relationships)
                        .mapToInt(List::size)
                        .sum();
        return new Reasons(found, words.size(), links);
    }
}
