package app.aladdin.studio;

import static app.aladdin.studio.StudioClient.PROJECT;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.MediaInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

class MediaTest {
    @TempDir Path folder;

    private Studio studio;
    private StudioClient client;

    @BeforeEach
    void start() {
        studio = Studio.start(StudioFixture.options(folder));
        client = new StudioClient(studio);
    }

    @AfterEach
    void stop() {
        client.close();
        studio.close();
    }

    @Test
    void keepsHowACameraWasHeldInANarrowerPicture() throws Exception {
        byte[] jpeg = picture("jpeg", 400, 200);
        byte[] remarks = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0, //
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1, //
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] bytes =
                ByteBuffer.allocate(jpeg.length + remarks.length)
                        .put(jpeg, 0, 2)
                        .put(remarks)
                        .put(jpeg, 2, jpeg.length - 2)
                        .array();
        MediaInfo info = MediaInfo.read(upload(PROJECT, "lamp.jpg", bytes).json());
        byte[] narrow = show(info.id(), "?w=100").body();
        assertThat(ImageIO.read(new ByteArrayInputStream(narrow)).getWidth()).isEqualTo(100);
        assertThat(Arrays.copyOfRange(narrow, 2, 2 + remarks.length)).isEqualTo(remarks);
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg"})
    void givesAPictureBackAsItCameAndNarrower(String form, String type) throws Exception {
        byte[] bytes = picture(form, 900, 300);
        MediaInfo info = MediaInfo.read(upload(PROJECT, "lamp.gif", bytes).json());
        assertThat(info.type()).isEqualTo(type);
        assertThat(info.width()).isEqualTo(900);
        assertThat(info.height()).isEqualTo(300);
        assertThat(info.size()).isEqualTo(bytes.length);
        HttpResponse<byte[]> whole = show(info.id(), "");
        assertThat(whole.body()).isEqualTo(bytes);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        HttpResponse<byte[]> narrower = show(info.id(), "?w=90");
        assertThat(narrower.headers().firstValue("Content-Type")).hasValue(type);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(narrower.body()));
        assertThat(small.getWidth()).isEqualTo(90);
        assertThat(small.getHeight()).isEqualTo(30);
        assertThat(small.getRGB(45, 15) & 0xff).isBetween(100, 156);
        assertThat(show(info.id(), "?w=2000").body()).isEqualTo(bytes);
    }

    @Test
    void givesWhatItCannotScaleAsItCame() throws Exception {
        byte[] webp = new byte[40];
        byte[] start = "RIFF\40\0\0\0WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, webp, 0, start.length);
        webp[24] = 99;
        webp[27] = 49;
        MediaInfo picture = MediaInfo.read(upload(PROJECT, "a.webp", webp).json());
        assertThat(List.of(picture.width(), picture.height())).containsExactly(100, 50);
        assertThat(show(picture.id(), "?w=10").body()).isEqualTo(webp);
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        MediaInfo document = MediaInfo.read(upload(PROJECT, "a.pdf", pdf).json());
        HttpResponse<byte[]> shown = show(document.id(), "?w=10");
        assertThat(shown.body()).isEqualTo(pdf);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("application/pdf");
        byte[] whole = picture("png", 400, 400);
        byte[] torn = Arrays.copyOf(whole, whole.length / 2);
        MediaInfo half = MediaInfo.read(upload(PROJECT, "half.png", torn).json());
        assertThat(show(half.id(), "?w=10").body()).isEqualTo(torn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns='x'/>", "\u0089PNG", "RIFF1234WAVE"})
    void refusesWhatIsNoPictureWhateverItsName(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        StudioClient.Reply reply = upload(PROJECT, "lamp.png", bytes);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("details").has("file")).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void refusesAPictureThatWouldBeTooLargeOnceDecoded() throws IOException {
        byte[] bytes = picture("png", 8, 8);
        ByteBuffer.wrap(bytes).putInt(16, 20_000).putInt(20, 20_000);
        StudioClient.Reply reply = upload(PROJECT, "bomb.png", bytes);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("pixels");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {25 * 1024 * 1024 + 1, 26 * 1024 * 1024, 60 * 1024 * 1024})
    void refusesALargerFileThanTheContractAllows(int size) {
        byte[] bytes = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), size);
        StudioClient.Reply reply = upload(PROJECT, "a.pdf", bytes);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("TOO_LARGE");
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--edge", "--edge\r\n\r\n", "--edge\r\nContent-Disposition"})
    void refusesABrokenForm(String body) {
        StudioClient.Reply reply =
                client.post(
                        "/projects/" + PROJECT + "/media",
                        body,
                        "Content-Type",
                        "multipart/form-data; boundary=edge");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("details").has("file")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/lamp.png, lamp.png",
        "..\\\\..\\\\lamp.png, lamp.png",
        "/absolute/lamp.png, lamp.png",
        "'', file"
    })
    void takesNoPathFromAName(String said, String name) throws IOException {
        byte[] bytes = picture("png", 8, 8);
        StudioClient.Reply reply = upload(PROJECT, said, bytes);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        assertThat(reply.json().path("name").asText()).isEqualTo(name);
        assertThat(kept()).containsExactly(reply.json().path("sha256").asText());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsFilesForTheirOwnerAlone() throws IOException {
        MediaInfo info = MediaInfo.read(upload(PROJECT, "a.png", picture("png", 8, 8)).json());
        Path file = mediaFolder().resolve(info.sha256());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesARepeatedUploadOnce() throws IOException {
        byte[] bytes = picture("png", 8, 8);
        String first = upload(PROJECT, "a.png", bytes, "Idempotency-Key", "k").text();
        assertThat(upload(PROJECT, "a.png", bytes, "Idempotency-Key", "k").text()).isEqualTo(first);
        assertThat(upload(PROJECT, "b.png", bytes, "Idempotency-Key", "k").status()).isEqualTo(409);
        assertThat(upload(PROJECT, "a.png", bytes).text()).isNotEqualTo(first);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void showsAThingOnlyPicturesOfItsProject() throws IOException {
        String other = client.project("Other");
        byte[] bytes = picture("png", 8, 8);
        String mine = upload(other, "a.png", bytes).json().path("id").asText();
        String theirs = upload(PROJECT, "a.png", bytes).json().path("id").asText();
        JsonNode made = client.make(other, "characters", character(mine));
        assertThat(made.path("images").path(0).path("mediaId").asText()).isEqualTo(mine);
        assertThat(made.path("images").path(0).path("alt").asText()).isEqualTo("her face");
        for (String wrong : List.of(theirs, "none")) {
            StudioClient.Reply reply =
                    client.post("/projects/" + other + "/characters", character(wrong));
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().path("details").has("images")).isTrue();
            ObjectNode change = character(wrong).retain("images");
            assertThat(client.patch("/characters/" + made.path("id").asText(), change).status())
                    .isEqualTo(400);
        }
    }

    @Test
    void removesFilesWithTheLastProjectThatHasThem() throws IOException {
        byte[] bytes = picture("png", 8, 8);
        String one = client.project("One");
        String two = client.project("Two");
        String first = upload(one, "a.png", bytes).json().path("id").asText();
        String second = upload(two, "a.png", bytes).json().path("id").asText();
        client.delete("/projects/" + one);
        assertThat(client.get("/media/" + first).status()).isEqualTo(404);
        assertThat(show(second, "").body()).isEqualTo(bytes);
        client.delete("/projects/" + two);
        assertThat(kept()).isEmpty();
    }

    @Test
    void removesWhatAStudioThatDiedLeftBehind() throws IOException {
        MediaInfo info = MediaInfo.read(upload(PROJECT, "a.png", picture("png", 8, 8)).json());
        studio.close();
        Files.writeString(mediaFolder().resolve("in-1.part"), "half");
        Files.writeString(mediaFolder().resolve("0".repeat(64)), "nobody's");
        Files.writeString(mediaFolder().resolve("notes.txt"), "somebody's");
        start();
        assertThat(kept()).containsExactlyInAnyOrder(info.sha256(), "notes.txt");
        assertThat(client.get("/media/" + info.id()).status()).isEqualTo(200);
    }

    @Test
    void keepsOthersAway() throws IOException {
        studio.users().add("ana@example.com", "Ana", "eight eighths");
        StudioClient ana = client.as(client.signIn("ana@example.com", "eight eighths"));
        byte[] bytes = picture("png", 8, 8);
        String media = upload(PROJECT, "a.png", bytes).json().path("id").asText();
        assertThat(ana.get("/media/" + media).status()).isEqualTo(403);
        assertThat(ana.get("/media/" + media + "?w=4").status()).isEqualTo(403);
        assertThat(ana.send(form(ana, PROJECT, "a.png", bytes)).status()).isEqualTo(403);
        String hers = ana.project("Hers");
        assertThat(ana.post("/projects/" + hers + "/characters", character(media)).status())
                .isEqualTo(400);
    }

    private static ObjectNode character(String media) {
        ObjectNode json = Json.object().put("name", "Ann").put("description", "Mends nets.");
        json.putArray("images").addObject().put("mediaId", media).put("alt", "her face");
        return json;
    }

    private StudioClient.Reply upload(
            String project, String name, byte[] bytes, String... headers) {
        HttpRequest.Builder request = form(client, project, name, bytes);
        return client.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder form(
            StudioClient client, String project, String name, byte[] bytes) {
        String head =
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n";
        return client.request("/projects/" + project + "/media")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(
                        HttpRequest.BodyPublishers.ofByteArrays(
                                List.of(
                                        head.getBytes(StandardCharsets.UTF_8),
                                        bytes,
                                        "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<byte[]> show(String media, String query) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    client.request("/media/" + media + query).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path mediaFolder() {
        return folder.resolve("data").resolve("studio.db-media");
    }

    private Set<String> kept() {
        if (Files.notExists(mediaFolder())) {
            return Set.of();
        }
        try (var files = Files.list(mediaFolder())) {
            return Set.copyOf(files.map(f -> f.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Small squares of black and white, so that what is narrower is grey.
    private static byte[] picture(String form, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x / 5 + y / 5) % 2 == 0 ? 0xffffff : 0);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, form, bytes);
        return bytes.toByteArray();
    }
}
