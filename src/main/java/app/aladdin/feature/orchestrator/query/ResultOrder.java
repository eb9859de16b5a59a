package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.QueryResult;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The orders in which results can be looked at. Every order keeps the server's where it sees no
/// difference.
enum ResultOrder {
    /// The server's own: best first.
    RELEVANCE,
    /// Episodes, scenes, characters, locations, and what else there is.
    KIND,
    /// By scene number; what is no scene comes last.
    SCRIPT;

    List<QueryResult> sorted(List<QueryResult> results) {
        return switch (this) {
            case RELEVANCE -> results;
            case KIND ->
                    results.stream().sorted(Comparator.comparingInt(ResultOrder::kind)).toList();
            case SCRIPT ->
                    results.stream()
                            .sorted(
                                    Comparator.comparingInt(ResultOrder::number)
                                            .thenComparing(ResultOrder::letters))
                            .toList();
        };
    }

    private static int kind(QueryResult result) {
        return EntityKind.of(result.type()).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static int number(QueryResult result) {
        String digits = sceneNumber(result).replaceFirst("^(\\d{1,9}).*$", "$1");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private static String letters(QueryResult result) {
        return sceneNumber(result).replaceFirst("^\\d+", "").toUpperCase(Locale.ROOT);
    }

    /// The number that stands beside a scene; empty for anything else.
    static String sceneNumber(QueryResult result) {
        return result.metadata() == null ? "" : new Fields(result.metadata()).text("sceneNumber");
    }
}
