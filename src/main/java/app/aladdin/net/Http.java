package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// JSON and files over HTTP. Each call blocks, never retries, and ends in an answer or a
/// [ProblemException]; only a refused token is renewed, once. Interrupting the calling virtual
/// thread cancels the exchange. Thread-safe.
public final class Http {
    private static final MediaType JSON = MediaType.get("application/json");

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Wire wire;
    private final Clock clock;
    private final Map<Patience, OkHttpClient> clients;
    private final Renewal renewal;
    private final boolean versioned;

    public Http(Wire wire, Clock clock) {
        this(wire, clock, new EnumMap<>(Patience.class), wire.renewal(), true);
        for (Patience patience : Patience.values()) {
            Timeouts.Span span = wire.options().timeouts().of(patience);
            clients.put(
                    patience,
                    wire.client()
                            .newBuilder()
                            .readTimeout(span.silence())
                            .writeTimeout(span.silence())
                            .callTimeout(span.whole())
                            .build());
        }
    }

    private Http(
            Wire wire,
            Clock clock,
            Map<Patience, OkHttpClient> clients,
            Renewal renewal,
            boolean versioned) {
        this.wire = wire;
        this.clock = clock;
        this.clients = clients;
        this.renewal = renewal;
        this.versioned = versioned;
    }

    /// The same server for paths below `/api` instead of `/api/v1`, with other tokens: logging in
    /// sends none, and renewing must not wait for itself.
    public Http unversioned(Tokens tokens) {
        return new Http(wire, clock, clients, new Renewal(tokens), false);
    }

    /// What a server answered.
    ///
    /// @param status 200 to 299
    /// @param body an empty object where nothing came
    /// @param keyHonoured whether it echoed the idempotency key, and so has shown that it knows it
    public record Answer(int status, JsonNode body, boolean keyHonoured) {}

    public JsonNode get(List<String> path, Map<String, String> query) {
        return exchange(Patience.QUICK, request(path, query).get().build()).body();
    }

    /// Posts with a key that stays the same when the same wish is sent again.
    public Answer post(List<String> path, JsonNode body, String idempotencyKey) {
        return post(path, body, idempotencyKey, Patience.QUICK);
    }

    /// As above, for answers that take longer, or without a key (`null`) where nothing is created.
    public Answer post(
            List<String> path, JsonNode body, @Nullable String idempotencyKey, Patience patience) {
        return exchange(patience, write(path, idempotencyKey).post(json(body)).build());
    }

    /// As [#post], for answers that may take minutes.
    public Answer postPatiently(List<String> path, JsonNode body, String idempotencyKey) {
        return post(path, body, idempotencyKey, Patience.ANSWER);
    }

    public Answer patch(List<String> path, JsonNode body, String idempotencyKey) {
        return patch(path, body, idempotencyKey, Instant.EPOCH);
    }

    /// As above, unless it was changed since.
    ///
    /// @param seen when what is changed was changed last, as far as is known; the epoch when it is
    ///   not known
    public Answer patch(List<String> path, JsonNode body, String idempotencyKey, Instant seen) {
        Request.Builder request = write(path, idempotencyKey).patch(json(body));
        if (!seen.equals(Instant.EPOCH)) {
            request.header("If-Unmodified-Since", HTTP_DATE.format(seen));
        }
        return exchange(Patience.QUICK, request.build());
    }

    public Answer delete(List<String> path, String idempotencyKey) {
        return exchange(Patience.QUICK, write(path, idempotencyKey).delete().build());
    }

    /// Sends files and fields as `multipart/form-data`. Files are read while they are sent.
    ///
    /// @throws ProblemException with a storage problem when a file cannot be read
    public Answer upload(List<String> path, List<Part> parts, String idempotencyKey) {
        return exchange(
                Patience.TRANSFER, write(path, idempotencyKey).post(Uploads.body(parts)).build());
    }

    /// Fetches something into a file, which is there only when it is whole.
    ///
    /// @param limit the most that is taken, in bytes
    /// @throws ProblemException with [app.aladdin.contract.Problem.TooLarge] beyond the limit, or a
    ///   storage problem when it cannot be written
    public Download download(List<String> path, Map<String, String> query, Path file, long limit) {
        Request request = request(path, query).header("Accept", "*/*").get().build();
        try (Response response = client(Patience.TRANSFER).newCall(request).execute()) {
            refuse(response);
            return Download.to(file, response.body(), limit);
        } catch (IOException e) {
            throw new ProblemException(Failures.problem(e), e);
        }
    }

    /// Fetches something small into memory, whatever it is.
    ///
    /// @param limit the most that is taken, in bytes
    /// @throws ProblemException with [app.aladdin.contract.Problem.TooLarge] beyond the limit
    public byte[] bytes(List<String> path, Map<String, String> query, long limit) {
        Request request = request(path, query).header("Accept", "*/*").get().build();
        try (Response response = client(Patience.TRANSFER).newCall(request).execute()) {
            refuse(response);
            return Answers.bytes(response, limit);
        } catch (IOException e) {
            throw new ProblemException(Failures.problem(e), e);
        }
    }

    private static RequestBody json(JsonNode body) {
        // Bytes, not text: with a text okhttp would add a charset parameter that JSON does not
        // have.
        return RequestBody.create(Json.text(body).getBytes(StandardCharsets.UTF_8), JSON);
    }

    private Request.Builder write(List<String> path, @Nullable String idempotencyKey) {
        Request.Builder request = request(path, Map.of());
        return idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey);
    }

    private Request.Builder request(List<String> path, Map<String, String> query) {
        return new Request.Builder()
                .url(versioned ? wire.url(path, query) : wire.unversioned(path, query))
                .tag(Renewal.class, renewal)
                .header("Accept", "application/json");
    }

    private OkHttpClient client(Patience patience) {
        OkHttpClient client = clients.get(patience);
        if (client == null) {
            throw new IllegalStateException("every patience has a client");
        }
        return client;
    }

    private Answer exchange(Patience patience, Request request) {
        try (Response response = client(patience).newCall(request).execute()) {
            refuse(response);
            JsonNode json = Answers.json(response, wire.options().maxAnswer());
            String sent = request.header("Idempotency-Key");
            return new Answer(
                    response.code(),
                    json,
                    sent != null && sent.equals(response.header("Idempotency-Key")));
        } catch (IOException e) {
            throw new ProblemException(Failures.problem(e), e);
        }
    }

    private void refuse(Response response) {
        if (!response.isSuccessful()) {
            throw new ProblemException(
                    Answers.problem(response, wire.sameOrigin(response.request().url()), clock));
        }
    }
}
