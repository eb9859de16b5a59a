package app.aladdin.client.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;

class MediaDiskTest {
    private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir private Path folder = Path.of("");

    private MediaDisk disk(String server, long most, int minute) {
        return new MediaDisk(
                folder.resolve("pictures"),
                server,
                most,
                Clock.fixed(START.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC));
    }

    private static Media.Wish wish(String id) {
        return new Media.Wish(id, 640);
    }

    private static byte[] bytes(int length, int of) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) of);
        return bytes;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Test
    void keepsAPictureOverARestartForItsServerAndWidth() {
        disk("one", 10_000, 0).put(wish("jar"), bytes(100, 7));

        assertThat(disk("one", 10_000, 1).get(wish("jar"))).isEqualTo(bytes(100, 7));
        assertThat(disk("other", 10_000, 1).get(wish("jar"))).isNull();
        assertThat(disk("one", 10_000, 1).get(new Media.Wish("jar", 100))).isNull();
    }

    @Test
    void letsGoOfWhatWasLookedAtLongestAgo() throws IOException {
        for (int i = 0; i < 9; i++) {
            disk("one", 10_000, i).put(wish("p" + i), bytes(1_000, i));
        }
        assertThat(disk("one", 10_000, 20).get(wish("p0"))).isNotNull();

        disk("one", 10_000, 21).put(wish("last"), bytes(1_900, 1));

        assertThat(size()).isLessThanOrEqualTo(10_000);
        assertThat(disk("one", 10_000, 22).get(wish("p0"))).isNotNull();
        assertThat(disk("one", 10_000, 22).get(wish("p1"))).isNull();
        assertThat(disk("one", 10_000, 22).get(wish("last"))).isNotNull();
    }

    @Test
    void takesADamagedFileForNone() throws IOException {
        disk("one", 10_000, 0).put(wish("jar"), bytes(100, 7));
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            Path file = files.findFirst().orElseThrow();
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length - 40));
        }

        assertThat(disk("one", 10_000, 1).get(wish("jar"))).isNull();
        assertThat(size()).isZero();
    }

    @Test
    void goesOnWithoutAFolder() throws IOException {
        Files.writeString(folder.resolve("pictures"), "in the way");

        disk("one", 10_000, 0).put(wish("jar"), bytes(100, 7));

        assertThat(disk("one", 10_000, 1).get(wish("jar"))).isNull();
    }
}
