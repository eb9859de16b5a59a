package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

class StartTest {
    @TempDir Path folder;

    @Test
    void keepsEverythingOverARestart() {
        String conversation;
        String before;
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            conversation = client.conversation();
            client.ask("Who is Badr?", conversation);
            before = client.get("/conversations/" + conversation).text();
        }
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.get("/conversations/" + conversation).text()).isEqualTo(before);
            assertThat(client.get("/projects").json().path("totalDocs").asInt()).isEqualTo(1);
        }
    }

    @Test
    void answersARepeatedRequestOnceOverARestart() {
        String conversation;
        String answer;
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            conversation = client.conversation();
            answer = client.ask("Who is Badr?", conversation, "Idempotency-Key", "k").text();
        }
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.ask("Who is Badr?", conversation, "Idempotency-Key", "k").text())
                    .isEqualTo(answer);
        }
    }

    @Test
    void takesAnotherPortWhenTheWantedOneIsTaken() throws IOException {
        StudioOptions options = StudioFixture.options(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                Studio studio = Studio.start(options.withPort(taken.getLocalPort()));
                StudioClient client = new StudioClient(studio)) {
            assertThat(studio.url().getPort()).isNotEqualTo(taken.getLocalPort());
            assertThat(client.get("/projects").status()).isEqualTo(200);
        }
    }

    @Test
    void setsADamagedDataFileAsideAndBeginsAnew() throws IOException {
        Path file = StudioFixture.options(folder).dataFile();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a database ".repeat(1000));
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(studio.setAside().orElseThrow()).content().startsWith("not a database");
            assertThat(client.get("/projects").json().path("totalDocs").asInt()).isEqualTo(1);
        }
    }

    @Test
    void buildsADamagedSearchIndexAgain() throws IOException {
        Path index = folder.resolve("data").resolve("studio.db-index");
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.answer("saucer loom")).contains("Halima's House");
        }
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.answer("saucer loom")).contains("Halima's House");
        }
    }

    @Test
    void startsWithoutTheSampleWhenAskedTo() {
        StudioOptions options = StudioFixture.options(folder);
        try (Studio studio = Studio.start(options.withSample(false));
                StudioClient client = new StudioClient(studio)) {
            assertThat(client.get("/projects").json().path("docs")).isEmpty();
        }
    }

    @Test
    void saysWhenItsFolderCannotBeUsed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        StudioOptions options = StudioOptions.of(blocked.resolve("studio.db"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Studio.start(options))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(Problem.Storage.class));
    }

    @Test
    void canBeClosedTwice() {
        Studio studio = Studio.start(StudioFixture.options(folder));
        studio.close();
        studio.close();
        assertThat(folder.resolve("data").resolve("studio.db-wal")).doesNotExist();
    }

    @Test
    void endsStreamsAndSocketsAndWritesEverythingWhenItStops() {
        Studio studio = Studio.start(StudioFixture.options(folder));
        try (StudioClient client = new StudioClient(studio);
                EventReader reader = client.follow(client.conversation(), null);
                LivePeer peer = new LivePeer(studio.socketUrl(), studio.token())) {
            peer.next("connect");
            studio.close();
            assertThat(reader.take().end()).isTrue();
            assertThat(peer.next("disconnect")).isNotNull();
            assertThat(folder.resolve("data").resolve("studio.db-wal")).doesNotExist();
        }
    }
}
