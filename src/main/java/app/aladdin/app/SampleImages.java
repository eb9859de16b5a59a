package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.MediaRef;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// Painted pictures for things of the sample project: dunes under a moon, each in other colours.
final class SampleImages {
    private static final String PROJECT = "the-brass-lamp";

    private final Client client;
    private int painted;

    SampleImages(Client client) {
        this.client = client;
    }

    /// Gives some of the sample project's things pictures, and waits until the server has them.
    void add() throws Exception {
        add(EntityKind.CHARACTER, "aladdin", "Barefoot, rope over his shoulder", "", "At the well");
        add(EntityKind.CHARACTER, "badr-al-budur", "With the true map", "");
        add(EntityKind.CHARACTER, "halima", "");
        add(EntityKind.LOCATION, "bazaar-spice-row", "Spice Row at noon", "", "", "From above");
        for (int scene = 1; scene <= 12; scene++) {
            add(EntityKind.SCENE, Integer.toString(scene), "Storyboard " + scene, "");
        }
    }

    private void add(EntityKind kind, String key, String... alts) throws Exception {
        List<MediaRef> refs = new ArrayList<>();
        for (String alt : alts) {
            refs.add(new MediaRef(uploaded(), alt));
        }
        ObjectNode before = Json.object();
        before.putArray("images");
        ObjectNode after = Json.object();
        after.set("images", Json.list(refs, MediaRef::write));
        CountDownLatch over = new CountDownLatch(1);
        Runnable release =
                client.edits()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof EditEvent.Done
                                    || event instanceof EditEvent.Failed) {
                                over.countDown();
                            }
                        });
        String id = PROJECT + "-" + kind.wire() + "-" + key;
        client.edits().change(kind, PROJECT, id, before, after);
        if (!over.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not in time: pictures of " + key);
        }
        release.run();
    }

    private String uploaded() throws Exception {
        CompletableFuture<MediaAnswer<MediaInfo>> answer = new CompletableFuture<>();
        client.media().upload(PROJECT, "painted.png", painting(painted++), answer::complete);
        return switch (answer.get(30, TimeUnit.SECONDS)) {
            case MediaAnswer.Done<MediaInfo> done -> done.value().id();
            case MediaAnswer.Failed<MediaInfo> failed ->
                    throw new IllegalStateException(failed.problem().toString());
        };
    }

    /// @param number gives it colours and a form of its own
    static byte[] painting(int number) throws IOException {
        boolean high = number % 3 == 1;
        int width = high ? 480 : 720;
        int height = high ? 640 : 480;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(
                        x,
                        y,
                        colour(
                                number,
                                x / (double) width,
                                y / (double) height,
                                width / (double) height));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static int colour(int number, double x, double y, double wide) {
        float hue = (float) ((number * 0.137 + 0.04) % 1);
        double far = 0.62 + 0.06 * Math.sin(x * 7 + number);
        double near = 0.76 + 0.09 * Math.sin(x * 4 + number * 1.7);
        double moon = Math.hypot((x - 0.3 - 0.05 * (number % 8)) * wide, y - 0.28);
        if (y > near) {
            return Color.HSBtoRGB(hue, 0.55f, (float) (0.34 - 0.2 * (y - near)));
        }
        if (y > far) {
            return Color.HSBtoRGB(hue, 0.5f, (float) (0.55 - 0.3 * (y - far)));
        }
        if (moon < 0.07) {
            return Color.HSBtoRGB(0.12f, 0.2f, 0.98f);
        }
        return Color.HSBtoRGB(
                (hue + 0.55f) % 1,
                (float) (0.6 - 0.35 * y),
                (float) (0.3 + 0.75 * y * (2 - y)) % 1);
    }
}
