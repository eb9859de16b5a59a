package app.aladdin.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.client.media.MediaFile;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.Problem;
import app.aladdin.net.LoopbackServer;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/// Pictures of a project go to the server and come back, each once.
final class SharedMediaTest {
    @TempDir private Path folder = Path.of("");

    private final Events<MediaAnswer<byte[]>> pictures = new Events<>();
    private final Events<MediaAnswer<MediaInfo>> uploads = new Events<>();

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static <T> T done(MediaAnswer<T> answer) {
        return switch (answer) {
            case MediaAnswer.Done<T> done -> done.value();
            case MediaAnswer.Failed<T> failed -> throw new AssertionError(failed.problem());
        };
    }

    @Test
    void whatTheStudioWasGivenComesBackWholeAndNarrower() throws Exception {
        byte[] bytes = png(400, 200);
        try (Studio studio = Studio.start(StudioOptions.of(folder.resolve("studio.db")));
                Computer computer = new Computer(folder)) {
            computer.client.connect(studio.url().toString(), studio::token);
            computer.states.first("online", ConnectionState.Online.class::isInstance);
            computer.client.media().upload("the-brass-lamp", "jar.png", bytes, uploads);
            MediaInfo info = done(uploads.first("kept", it -> true));
            assertThat(info.name()).isEqualTo("jar.png");
            assertThat(info.width()).isEqualTo(400);

            computer.client.media().thumbnail(info.id(), 100, pictures);
            byte[] narrow = done(pictures.first("narrow", it -> true));
            assertThat(ImageIO.read(new ByteArrayInputStream(narrow)).getWidth()).isEqualTo(100);
            computer.client.media().original(info.id(), pictures);
            assertThat(done(pictures.await("both", all -> all.size() == 2).get(1)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void tellsHowMuchHasGoneOutAndKeepsARepeatedFileOnce() throws Exception {
        byte[] bytes = Arrays.copyOf(png(40, 20), 300_000);
        Events<Long> sent = new Events<>();
        try (Studio studio = Studio.start(StudioOptions.of(folder.resolve("studio.db")));
                Computer computer = new Computer(folder)) {
            computer.client.connect(studio.url().toString(), studio::token);
            computer.states.first("online", ConnectionState.Online.class::isInstance);
            MediaFile file = new MediaFile("jar.png", bytes, "the-same-wish");
            computer.client.media().upload("the-brass-lamp", file, sent::accept, uploads);
            MediaInfo first = done(uploads.first("kept", it -> true));
            List<Long> counts = sent.await("all of it", all -> all.contains(300_000L));
            assertThat(counts).isSorted().hasSizeGreaterThan(2);
            computer.client.media().upload("the-brass-lamp", file, sent::accept, uploads);
            assertThat(done(uploads.await("again", all -> all.size() == 2).get(1)).id())
                    .isEqualTo(first.id());
        }
    }

    @Test
    void aPictureIsAskedForOnceHoweverManyWantIt() throws InterruptedException {
        Gate asked = new Gate();
        FakeAladdin aladdin = new FakeAladdin();
        aladdin.lists =
                (request, out) -> {
                    if (request.is("GET", "/media/m")) {
                        asked.pass();
                        LoopbackServer.reply(out, 200, "image/png", "PNG");
                    } else {
                        LoopbackServer.json(out, 200, "{\"docs\":[]}");
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            for (int i = 0; i < 5; i++) {
                computer.client.media().thumbnail("m", 80, pictures);
            }
            asked.open();
            pictures.await("all", all -> all.size() == 5);
            computer.client.media().thumbnail("m", 80, pictures);
            List<MediaAnswer<byte[]>> all = pictures.await("again", told -> told.size() == 6);
            assertThat(all)
                    .allSatisfy(answer ->
                            assertThat(done(answer))
                                    .isEqualTo("PNG".getBytes(StandardCharsets.UTF_8)));
            assertThat(server.requests()).filteredOn(r -> r.is("GET", "/media/m")).hasSize(1);
        }
    }

    @Test
    void withoutAServerTheReasonIsTold() throws InterruptedException {
        try (Computer computer = new Computer(folder)) {
            computer.client.media().upload("p", "a.png", new byte[1], uploads);
            assertThat(uploads.first("told", it -> true))
                    .isInstanceOfSatisfying(
                            MediaAnswer.Failed.class,
                            failed ->
                                    assertThat(failed.problem())
                                            .isInstanceOf(Problem.Offline.class));
        }
    }

    @Test
    void aSmallPictureIsThereWithoutTheServerAfterARestart() throws Exception {
        Path pictures = folder.resolve("pictures");
        FakeAladdin aladdin = new FakeAladdin();
        aladdin.lists =
                (request, out) -> {
                    if (request.is("GET", "/media/m")) {
                        LoopbackServer.reply(out, 200, "image/png", "PNG");
                    } else {
                        LoopbackServer.json(out, 200, "{\"docs\":[]}");
                    }
                };
        try (LoopbackServer server = LoopbackServer.start(aladdin);
                Computer computer = Computer.online(folder, server.address())) {
            computer.client.media().keepIn(pictures, "server");
            computer.client.media().thumbnail("m", 80, this.pictures);
            done(this.pictures.first("fetched", it -> true));
        }
        try (Computer computer = new Computer(folder)) {
            computer.client.media().keepIn(pictures, "server");
            computer.client.media().thumbnail("m", 80, this.pictures);
            List<MediaAnswer<byte[]>> both = this.pictures.await("kept", told -> told.size() == 2);
            assertThat(done(both.get(1))).isEqualTo("PNG".getBytes(StandardCharsets.UTF_8));
        }
    }
}
