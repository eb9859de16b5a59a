package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import okio.Buffer;
import okio.BufferedSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// JSON over HTTP. Each call blocks, never retries, and ends in an answer or a [ProblemException].
/// Interrupting the calling thread cancels the exchange. Thread-safe.
public final class Http {
    /// More than any honest answer, less than what would exhaust the memory.
    private static final long MAX_BODY = 32L * 1024 * 1024;

    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration READ = Duration.ofSeconds(20);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    /// An answer may take its time while its text already arrives by the stream.
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final Wire wire;
    private final Clock clock;
    private final OkHttpClient quick;
    private final OkHttpClient patient;

    public Http(Wire wire, Clock clock) {
        this.wire = wire;
        this.clock = clock;
        this.quick = wire.client().newBuilder().readTimeout(READ).callTimeout(WHOLE).build();
        this.patient = wire.client().newBuilder().readTimeout(ANSWER).callTimeout(ANSWER).build();
    }

    /// What a server answered.
    ///
    /// @param keyHonoured whether it echoed the idempotency key, and so has shown that it knows it
    public record Answer(JsonNode body, boolean keyHonoured) {}

    public JsonNode get(List<String> path, Map<String, String> query) {
        Request request = request(path, query).get().build();
        return exchange(quick, request).body();
    }

    /// Posts with a key that stays the same when the same wish is sent again.
    public Answer post(List<String> path, JsonNode body, String idempotencyKey) {
        return exchange(quick, post(path, body, idempotencyKey, Map.of()));
    }

    /// As [#post], for answers that may take minutes.
    public Answer postPatiently(List<String> path, JsonNode body, String idempotencyKey) {
        return exchange(patient, post(path, body, idempotencyKey, Map.of()));
    }

    private Request post(List<String> path, JsonNode body, String key, Map<String, String> query) {
        // Bytes, not text: with a text okhttp would add a charset parameter that JSON does not
        // have.
        byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
        return request(path, query)
                .header("Idempotency-Key", key)
                .post(RequestBody.create(bytes, JSON))
                .build();
    }

    private Request.Builder request(List<String> path, Map<String, String> query) {
        Request.Builder request =
                new Request.Builder()
                        .url(wire.url(path, query))
                        .header("Accept", "application/json");
        String authorization = wire.authorization();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request;
    }

    private Answer exchange(OkHttpClient client, Request request) {
        Call call = client.newCall(request);
        try (Response response = call.execute()) {
            String body = read(response);
            if (!response.isSuccessful()) {
                throw new ProblemException(
                        Failures.problem(
                                response.code(), body, response.header("Retry-After"), clock));
            }
            JsonNode json = body.isBlank() ? Json.object() : Json.parse(body);
            String sent = request.header("Idempotency-Key");
            return new Answer(
                    json, sent != null && sent.equals(response.header("Idempotency-Key")));
        } catch (IOException e) {
            throw new ProblemException(Failures.problem(e), e);
        }
    }

    private static String read(Response response) throws IOException {
        BufferedSource source = response.body().source();
        Buffer body = new Buffer();
        while (source.read(body, 64 * 1024) != -1) {
            if (body.size() > MAX_BODY) {
                throw new ProblemException(
                        new Problem.TooLarge("more than " + MAX_BODY + " bytes"));
            }
        }
        return body.readUtf8();
    }
}
