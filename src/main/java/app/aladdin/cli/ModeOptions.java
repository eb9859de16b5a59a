package app.aladdin.cli;

import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.ChatContext;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Priority;
import app.aladdin.contract.QueryFilters;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What a mode sends beside the text.
final class ModeOptions {
    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "query: only these types, such as scene,character")
    private List<String> types = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "query: only with this tag; repeat")
    private List<String> tags = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "query: changed since, such as 2026-01-31; with --to")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "query: changed until; with --from")
    private @Nullable String to;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "query: the most results, 1 to 100. Default: 10")
    private @Nullable Integer limit;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "data: what it is, such as character")
    private @Nullable String type;

    @Option(
            names = "--enrichment",
            paramLabel = "LEVEL",
            description = "data: minimal, standard or comprehensive")
    private @Nullable String enrichment;

    @Option(
            names = "--auto-ingest",
            description = "data: written at once where it is valid and good enough")
    private boolean autoIngest;

    @Option(
            names = "--priority",
            paramLabel = "PRIORITY",
            description = "task: low, medium, high or critical")
    private @Nullable String priority;

    @Option(
            names = "--department",
            paramLabel = "SLUG",
            description = "task, chat: who should work on it; repeat")
    private List<String> departments = List.of();

    @Option(names = "--sync", description = "task: the answer waits for the end of the task")
    private boolean sync;

    @Option(
            names = "--context",
            split = ",",
            paramLabel = "ID",
            description = "chat: what the question is about")
    private List<String> context = List.of();

    /// The options of a mode.
    ///
    /// @throws CommandFailure when one is given that belongs to another mode, or makes no sense
    JsonNode of(Mode mode) throws CommandFailure {
        boolean query =
                !types.isEmpty() || !tags.isEmpty() || from != null || to != null || limit != null;
        only(mode, query, "--types, --tag, --from, --to and --limit", Mode.QUERY);
        only(
                mode,
                type != null || enrichment != null || autoIngest,
                "--type, --enrichment and --auto-ingest",
                Mode.DATA);
        only(mode, priority != null || sync, "--priority and --sync", Mode.TASK);
        only(mode, !context.isEmpty(), "--context", Mode.CHAT);
        only(mode, !departments.isEmpty(), "--department", Mode.TASK, Mode.CHAT);
        return switch (mode) {
            case CHAT ->
                    context.isEmpty() && departments.isEmpty()
                            ? SendOptions.none()
                            : SendOptions.chat(new ChatContext(context, departments));
            case QUERY -> query ? query() : SendOptions.none();
            case DATA -> SendOptions.data(type, enrichment(), autoIngest);
            case TASK -> SendOptions.task(priority(), departments, !sync);
        };
    }

    private static void only(Mode mode, boolean given, String what, Mode... modes)
            throws CommandFailure {
        if (given && !List.of(modes).contains(mode)) {
            throw usage(what + " make no sense with --mode " + mode.wire() + ".");
        }
    }

    private JsonNode query() throws CommandFailure {
        int most = limit == null ? 10 : limit;
        if (most < 1 || most > 100) {
            throw usage("The limit must be 1 to 100.");
        }
        return SendOptions.query(new QueryFilters(types, range(), tags), most);
    }

    private QueryFilters.@Nullable DateRange range() throws CommandFailure {
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw usage("--from and --to belong together.");
        }
        return new QueryFilters.DateRange(date(from), date(to));
    }

    private static String date(String text) throws CommandFailure {
        try {
            return text.contains("T")
                    ? Instant.parse(text).toString()
                    : LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw usage("'" + Words.onOneLine(text) + "' is no date such as 2026-01-31.");
        }
    }

    private @Nullable EnrichmentLevel enrichment() throws CommandFailure {
        return enrichment == null
                ? null
                : EnrichmentLevel.of(enrichment)
                        .orElseThrow(
                                () -> usage("--enrichment is minimal, standard or comprehensive."));
    }

    private @Nullable Priority priority() throws CommandFailure {
        return priority == null
                ? null
                : Priority.of(priority)
                        .orElseThrow(() -> usage("--priority is low, medium, high or critical."));
    }

    private static CommandFailure usage(String sentence) {
        return new CommandFailure(Exit.USAGE, "USAGE", sentence);
    }
}
