package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Files on their way up and down.
final class TransferTest {
    @TempDir private Path folder = Path.of("");

    private static Http http(LoopbackServer server) {
        return new Http(Wire.to(server.address(), () -> "secret"), Clock.systemUTC());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFileIsSentWithItsFieldsAndItsKey() throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "INT. KITCHEN - DAY\n");
        try (LoopbackServer server =
                LoopbackServer.start(
                        (request, out) -> LoopbackServer.json(out, 201, "{\"id\":\"m\"}"))) {
            Http.Answer answer =
                    http(server)
                            .upload(
                                    List.of("projects", "p", "scripts"),
                                    List.of(
                                            new Part.Field("format", "fountain"),
                                            new Part.OfFile(
                                                    "file",
                                                    "My \"draft\"\r\n.fountain",
                                                    "text/plain",
                                                    script)),
                                    "key");
            LoopbackServer.Request sent = server.requests().getFirst();
            assertThat(answer.status()).isEqualTo(201);
            assertThat(sent.header("content-type")).startsWith("multipart/form-data; boundary=");
            assertThat(sent.header("idempotency-key")).isEqualTo("key");
            assertThat(sent.body())
                    .contains("name=\"format\"", "fountain", "INT. KITCHEN - DAY")
                    .contains("filename=\"My %22draft%22%0D%0A.fountain\"");
        }
    }

    @Test
    void aFileThatIsNotThereIsNotSent() {
        try (LoopbackServer server = LoopbackServer.start((request, out) -> {})) {
            ProblemException thrown =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    http(server)
                                            .upload(
                                                    List.of("x"),
                                                    List.of(
                                                            new Part.OfFile(
                                                                    "file",
                                                                    "a",
                                                                    "image/png",
                                                                    folder.resolve("missing"))),
                                                    "key"));
            assertThat(thrown.problem()).isInstanceOf(Problem.Storage.class);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void whatIsFetchedIsThereWhole() throws IOException {
        try (LoopbackServer server =
                LoopbackServer.start(
                        (request, out) -> LoopbackServer.reply(out, 200, "image/png", "PNG"))) {
            Path file = folder.resolve("image.png");
            Download fetched =
                    http(server).download(List.of("media", "m"), Map.of("w", "80"), file, 100);
            assertThat(fetched).isEqualTo(new Download(file, "image/png", 3));
            assertThat(file).hasContent("PNG");
            assertThat(files()).containsExactly(file);
        }
    }

    @Test
    void halfAFileIsNoFile() throws IOException {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) ->
                        LoopbackServer.send(
                                out, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"))) {
            assertThat(problem(server, 100)).isInstanceOf(Problem.Offline.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void moreThanTheLimitIsRefusedAndNothingStays() throws IOException {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> {
                    LoopbackServer.send(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
                    for (int i = 0; i < 1000; i++) {
                        LoopbackServer.send(out, "x".repeat(1000));
                    }
                })) {
            assertThat(problem(server, 10_000)).isInstanceOf(Problem.TooLarge.class);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aRefusedFileIsTheSameProblemAsElsewhere() throws IOException {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 404, "{}"))) {
            assertThat(problem(server, 100)).isEqualTo(new Problem.NotFound("404"));
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotThereIsAProblemOfStorage() {
        try (LoopbackServer server =
                LoopbackServer.start((request, out) -> LoopbackServer.json(out, 200, "{}"))) {
            ProblemException thrown =
                    catchThrowableOfType(
                            ProblemException.class,
                            () ->
                                    http(server)
                                            .download(
                                                    List.of("m"),
                                                    Map.of(),
                                                    folder.resolve("none/file"),
                                                    100));
            assertThat(thrown.problem()).isInstanceOf(Problem.Storage.class);
        }
    }

    private Problem problem(LoopbackServer server, long limit) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                http(server)
                                        .download(
                                                List.of("media", "m"),
                                                Map.of(),
                                                folder.resolve("file"),
                                                limit))
                .problem();
    }
}
