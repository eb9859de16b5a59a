package app.aladdin.client.outbox;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Mode;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// The answer of a query, an ingest or a task as a message: a few lines of Markdown to read
/// anywhere, and the whole response in the metadata.
final class ModeAnswer {
    private static final int SHOWN = 5;
    private static final int LINE = 160;

    private ModeAnswer() {}

    /// The metadata that holds a response under the name of its kind, as it came, and besides what
    /// is shown of any answer: whom it cites and who worked on it.
    ///
    /// @param asked what was sent beside the question
    static JsonNode metadata(Mode mode, JsonNode response, JsonNode asked) {
        AnswerMetadata read =
                switch (mode) {
                    case CHAT -> AnswerMetadata.NONE;
                    case QUERY -> AnswerMetadata.of(QueryResponse.read(response));
                    case DATA -> AnswerMetadata.of(IngestResponse.read(response));
                    case TASK -> AnswerMetadata.of(TaskResponse.read(response));
                };
        ObjectNode metadata = (words(response).isEmpty() ? read.restating() : read).write();
        metadata.set(name(mode), mode == Mode.TASK ? withPriority(response, asked) : response);
        return metadata;
    }

    /// A task that was asked for with a priority keeps it, also where the server does not repeat
    /// it.
    private static JsonNode withPriority(JsonNode response, JsonNode asked) {
        String priority = new Fields(asked).text(TaskResponse.PRIORITY);
        return priority.isEmpty() || response.has(TaskResponse.PRIORITY)
                ? response
                : ((ObjectNode) response.deepCopy()).put(TaskResponse.PRIORITY, priority);
    }

    private static String words(JsonNode response) {
        return new Fields(response).text("content", "answer");
    }

    private static String name(Mode mode) {
        return switch (mode) {
            case CHAT -> "chat";
            case QUERY -> "query";
            case DATA -> "ingest";
            case TASK -> "task";
        };
    }

    /// The text; a server's own words where it sent some.
    static String text(Mode mode, JsonNode response) {
        String own = words(response);
        if (!own.isEmpty()) {
            return own;
        }
        return switch (mode) {
            case CHAT -> "";
            case QUERY -> text(QueryResponse.read(response));
            case DATA -> text(IngestResponse.read(response));
            case TASK -> text(TaskResponse.read(response));
        };
    }

    private static String text(QueryResponse response) {
        if (response.results().isEmpty()) {
            return "Nothing found.";
        }
        StringBuilder text = new StringBuilder();
        response.results().stream().limit(SHOWN).forEach(found -> result(text, found));
        int more = Math.max(response.total(), response.results().size()) - SHOWN;
        if (more > 0) {
            text.append("\n… and ").append(more).append(" more");
        }
        return text.toString().strip();
    }

    private static void result(StringBuilder text, QueryResult found) {
        text.append("- **").append(plain(found.title())).append("**");
        if (!found.type().isEmpty()) {
            text.append(" (").append(plain(found.type())).append(')');
        }
        if (!found.excerpt().isBlank()) {
            text.append(": ").append(plain(found.excerpt()));
        }
        text.append('\n');
    }

    private static String text(IngestResponse response) {
        if (!response.parts().isEmpty()) {
            return response.parts().stream()
                    .map(ModeAnswer::text)
                    .collect(Collectors.joining("\n\n"));
        }
        if (response.failure() != null) {
            return ("Not read. " + plain(response.failure())).strip();
        }
        StringBuilder text = new StringBuilder("**");
        text.append(plain(new Fields(response.preview().parsedData()).text("name", "title")))
                .append("**");
        if (text.length() == 4) {
            text.setLength(0);
        }
        text.append(" (").append(plain(response.preview().entityType())).append(")");
        append(text, ": ", response.recommendation().wire());
        append(text, ", quality ", percent(response.qualityScores().overall()));
        response.validation().errors().forEach(e -> text.append("\n- ").append(plain(e)));
        append(text, "\n\n", response.reasoning());
        return text.toString().strip();
    }

    private static String text(TaskResponse response) {
        StringBuilder text = new StringBuilder("Task ").append(plain(response.status().wire()));
        append(text, ": ", response.progress().description());
        for (TaskDepartment department : response.departments()) {
            text.append("\n- ").append(plain(department.name()));
            append(text, ": ", department.status().wire());
            append(text, ", quality ", percent(department.qualityScore()));
        }
        append(text, "\n\n", response.error());
        return text.toString();
    }

    private static void append(StringBuilder text, String before, String more) {
        if (!more.isBlank()) {
            text.append(before).append(plain(more));
        }
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "" : Math.round(share * 100) + " %";
    }

    /// One line that Markdown takes for nothing but text.
    private static String plain(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > LINE) {
            line = line.substring(0, line.offsetByCodePoints(0, LINE / 2)) + "…";
        }
        return line.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }
}
