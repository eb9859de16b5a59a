package app.aladdin.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.media.MediaAnswer;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.MediaRef;
import app.aladdin.net.Http;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/// Two people change one thing on one Studio, the second on what the first had not changed yet.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TwoPeopleTest {
    private static final String PROJECT = "the-brass-lamp";

    private Studio studio;
    private Computer computer;

    @BeforeAll
    void start(@TempDir Path folder) throws InterruptedException {
        studio = Studio.start(StudioOptions.of(folder.resolve("studio.db")));
        computer = new Computer(folder);
        computer.client.connect(studio.url().toString(), studio::token);
        computer.states.first("online", ConnectionState.Online.class::isInstance);
    }

    @AfterAll
    void end() {
        computer.close();
        studio.close();
    }

    private Http http() throws InterruptedException {
        return computer.client.connection().awaitOnline().http();
    }

    private ObjectNode character(String name) throws InterruptedException {
        ObjectNode fields = Json.object().put("name", name).put("description", "x");
        return (ObjectNode)
                http().post(
                                List.of("projects", PROJECT, "characters"),
                                fields,
                                UUID.randomUUID().toString())
                        .body();
    }

    /// What somebody else does.
    private void others(JsonNode thing, ObjectNode fields) throws InterruptedException {
        http().patch(
                        List.of("characters", thing.path("id").asText()),
                        fields,
                        UUID.randomUUID().toString());
    }

    private JsonNode now(JsonNode thing) throws InterruptedException {
        return http().get(List.of("characters", thing.path("id").asText()), Map.of());
    }

    private EditEvent changed(JsonNode before, ObjectNode after) throws InterruptedException {
        String id = before.path("id").asText();
        String edit =
                computer.client.edits().change(EntityKind.CHARACTER, PROJECT, id, before, after);
        return computer.edits.first(
                "an end of it",
                event ->
                        switch (event) {
                            case EditEvent.Done it -> it.edit().id().equals(edit);
                            case EditEvent.Conflicted it -> it.edit().id().equals(edit);
                            case EditEvent.Failed it -> it.edit().id().equals(edit);
                            default -> false;
                        });
    }

    private String picture(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(
                new BufferedImage(8, 8 + name.length(), BufferedImage.TYPE_INT_RGB), "png", out);
        Events<MediaAnswer<MediaInfo>> kept = new Events<>();
        computer.client.media().upload(PROJECT, name, out.toByteArray(), kept);
        return ((MediaAnswer.Done<MediaInfo>) kept.first("kept", it -> true)).value().id();
    }

    private static ObjectNode with(JsonNode thing, String... images) {
        ObjectNode json = thing.deepCopy();
        json.set("images", Json.list(List.of(images), it -> new MediaRef(it, "").write()));
        return json;
    }

    @Test
    void picturesThatBothAddAreAllThere() throws Exception {
        JsonNode before = character("Ayla");
        String mine = picture("mine.png");
        String theirs = picture("theirs.png");
        others(before, Json.object().set("images", with(before, theirs).path("images")));
        assertThat(changed(before, with(before, mine))).isInstanceOf(EditEvent.Done.class);
        assertThat(CharacterProfile.read(now(before)).images())
                .extracting(MediaRef::mediaId)
                .containsExactly(theirs, mine);
    }

    @Test
    void oneChangeOnAnotherIsNoConflictWithOneself() throws Exception {
        JsonNode before = character("Bishr");
        String one = picture("one.png");
        String two = picture("another.png");
        assertThat(changed(before, with(before, one))).isInstanceOf(EditEvent.Done.class);
        // Begun on what was seen before the first one came true.
        assertThat(changed(with(before, one), with(before, one, two)))
                .isInstanceOf(EditEvent.Done.class);
        assertThat(CharacterProfile.read(now(before)).images())
                .extracting(MediaRef::mediaId)
                .containsExactly(one, two);
    }

    @Test
    void aNameThatBothChangedIsAskedAboutAndOtherFieldsAreNot() throws Exception {
        ObjectNode seen = character("Camra");
        // As it was seen a while before the other one changed it.
        ObjectNode before = seen.deepCopy().put("updatedAt", "2026-01-01T00:00:00Z");
        others(before, Json.object().put("name", "Camra of the wells"));
        assertThat(changed(before, before.deepCopy().put("description", "a diver")))
                .isInstanceOf(EditEvent.Done.class);
        assertThat(now(before).path("name").asText()).isEqualTo("Camra of the wells");
        assertThat(now(before).path("description").asText()).isEqualTo("a diver");
        assertThat(changed(before, before.deepCopy().put("name", "Camra the diver")))
                .isInstanceOfSatisfying(
                        EditEvent.Conflicted.class,
                        it ->
                                assertThat(it.theirs().path("name").asText())
                                        .isEqualTo("Camra of the wells"));
    }
}
