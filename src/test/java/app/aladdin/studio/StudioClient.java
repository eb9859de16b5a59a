package app.aladdin.studio;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Speaks to a Studio as any client would, with its token.
final class StudioClient implements AutoCloseable {
    static final String PROJECT = "the-brass-lamp";

    private final Studio studio;
    private final HttpClient http;

    private final String token;

    StudioClient(Studio studio) {
        this(
                studio,
                studio.token(),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    private StudioClient(Studio studio, String token, HttpClient http) {
        this.studio = studio;
        this.token = token;
        this.http = http;
    }

    /// The same Studio, spoken to with another token, as long as this client is open.
    StudioClient as(String other) {
        return new StudioClient(studio, other, http);
    }

    record Reply(int status, String text, HttpHeaders headers) {
        JsonNode json() {
            return Json.parse(text);
        }

        String code() {
            return json().path("code").asText();
        }
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, JsonNode body, String... headers) {
        return post(path, Json.text(body), headers);
    }

    Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Reply patch(String path, JsonNode body, String... headers) {
        HttpRequest.Builder request =
                request(path).method("PATCH", HttpRequest.BodyPublishers.ofString(Json.text(body)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Reply delete(String path, String... headers) {
        HttpRequest.Builder request = request(path).DELETE();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Signs a user in and gives the token.
    String signIn(String email, String password) {
        String body = Json.text(Json.object().put("email", email).put("password", password));
        return send(HttpRequest.newBuilder(uri("/api/users/login"))
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .json()
                .path("token")
                .asText();
    }

    /// Makes a project of its own and gives its id.
    String project(String name) {
        return post("/projects", Json.object().put("name", name)).json().path("id").asText();
    }

    /// Makes something in a project and gives it as it was made.
    JsonNode make(String project, String collection, JsonNode fields) {
        Reply reply = post("/projects/" + project + "/" + collection, fields);
        if (reply.status() != 201) {
            throw new IllegalStateException(reply.text());
        }
        return reply.json();
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A request with the token, not yet of any method.
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "JWT " + token);
    }

    URI uri(String path) {
        return studio.url().resolve(path.startsWith("/api") ? path : "/api/v1" + path);
    }

    /// Makes a conversation and gives its id.
    String conversation() {
        return post("/conversations", Json.object().put("projectId", PROJECT).put("mode", "chat"))
                .json()
                .path("id")
                .asText();
    }

    static ObjectNode question(String content, String conversation) {
        return Json.object()
                .put("content", content)
                .put("mode", "chat")
                .put("projectId", PROJECT)
                .put("conversationId", conversation);
    }

    Reply ask(String content, String conversation, String... headers) {
        return post("/orchestrator/chat", question(content, conversation), headers);
    }

    /// The answer to a question in a conversation of its own.
    String answer(String content) {
        return ask(content, conversation()).json().path("content").asText();
    }

    /// Opens a conversation's stream; when this returns the Studio knows the reader.
    EventReader follow(String conversation, @Nullable Long lastEventId) {
        HttpRequest.Builder request =
                request("/orchestrator/stream?conversationId=" + conversation)
                        .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId.toString());
        }
        try {
            HttpResponse<InputStream> response =
                    http.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            return new EventReader(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
