package app.aladdin.studio.http;

import app.aladdin.contract.ChatRequest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

/// What a person wrote, in the bodies of the orchestrator's requests.
final class Contents {
    private Contents() {}

    /// The text of a field, which must be there, not blank and not too long.
    static String required(JsonNode body, String field) {
        @Nullable String content = Requests.text(body, field);
        if (content == null) {
            throw Requests.invalid(field, "is required");
        }
        ChatRequest.@Nullable Refusal refusal = ChatRequest.refusal(content);
        if (refusal != null) {
            throw Requests.invalid(
                    field,
                    switch (refusal) {
                        case BLANK -> "must not be blank";
                        case TOO_LONG ->
                                "must have at most " + ChatRequest.MAX_LENGTH + " characters";
                    });
        }
        return content;
    }

    /// The project that a body names.
    static String project(JsonNode body) {
        @Nullable String project = Requests.text(body, "projectId");
        if (project == null || project.isBlank()) {
            throw Requests.invalid("projectId", "is required");
        }
        return project;
    }

    /// A field that is true or false.
    static boolean flag(JsonNode body, String field, boolean fallback) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return fallback;
        }
        if (!value.isBoolean()) {
            throw Requests.invalid(field, "must be true or false");
        }
        return value.booleanValue();
    }
}
