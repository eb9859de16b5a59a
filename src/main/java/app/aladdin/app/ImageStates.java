package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.ui.nav.Destination;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Photographs the states of images: those of a thing, one of them large, and all of them.
final class ImageStates {
    private static final String ALADDIN = "the-brass-lamp-character-aladdin";

    private final Client client;
    private final Album folder;
    private final Path home;

    /// @param home where files may be made
    ImageStates(Client client, Album folder, Path home) {
        this.client = client;
        this.folder = folder;
        this.home = home;
    }

    /// @param client is online
    void take() throws Exception {
        if (List.of("image", "gallery", "german-gallery", "german-image").stream()
                .noneMatch(folder::wantsAny)) {
            return;
        }
        takeEmpty();
        new SampleImages(client).add();
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.rest();
            pictures.go(new Destination.Characters(Optional.of(ALADDIN)));
            pictures.images(
                    EntityKind.CHARACTER,
                    ALADDIN,
                    List.of(Files.writeString(home.resolve("letter.png"), "Dear Sir")));
            pictures.await(".upload-trouble");
            pictures.rest();
            pictures.take("images");
            pictures.press(".section-tile");
            pictures.rest();
            pictures.take("image-large");
            pictures.closeTop();
            pictures.go("gallery");
            pictures.rest();
            pictures.take("gallery");
        }
        try (Pictures pictures =
                new Pictures(client, folder, new Messages(Locale.GERMAN), Settings.DEFAULT)) {
            pictures.go("gallery");
            pictures.rest();
            pictures.take("german-gallery");
            pictures.press(".wall");
            pictures.rest();
            pictures.take("german-image-large");
        }
    }

    /// Before the project has any.
    private void takeEmpty() throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go("gallery");
            pictures.take("gallery-empty");
        }
    }
}
