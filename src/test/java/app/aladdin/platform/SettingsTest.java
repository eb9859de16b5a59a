package app.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class SettingsTest {
    @TempDir Path config;

    @Test
    void readsBackWhatWasChosen() {
        Settings chosen =
                Settings.DEFAULT
                        .withAppearance("dark")
                        .withServer("https://example.com")
                        .withConnection("ALADDIN_LIVE", "off")
                        .withComfort(new Comfort("de", 150, "Courier Prime", 18, true))
                        .withKeys(Map.of("nav.scenes", "Shortcut+Shift+S", "panel.out", ""));
        chosen.save(config);
        assertThat(Settings.load(config).settings()).isEqualTo(chosen);
    }

    @Test
    void takesTheUsualWhereAValueMeansNothing() throws IOException {
        Files.writeString(
                config.resolve("settings.json"),
                """
                {"server":"","comfort":{"language":"klingon","scale":9000,"font":"Wingdings",
                "size":"large"},"keys":{"nav.scenes":7,"panel.out":"Shortcut+P"}}\
                """);
        Settings read = Settings.load(config).settings();
        assertThat(read.comfort()).isEqualTo(new Comfort("system", 200, "Inter", 14, false));
        assertThat(read.keys()).isEqualTo(Map.of("panel.out", "Shortcut+P"));
    }

    @Test
    void setsADamagedFileAsideAndStartsWithTheUsual() throws IOException {
        Files.writeString(config.resolve("settings.json"), "{\"server\": ");
        Settings.Loaded loaded = Settings.load(config);
        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.setAside()).get().satisfies(file -> assertThat(file).exists());
    }
}
