package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;

import java.util.Locale;

/// The window as other people have it.
enum Look {
    GERMAN("german-"),
    /// In longer words, written from right to left.
    MIRRORED("mirrored-"),
    /// Everything half as large again.
    LARGER("larger-");

    private static final double LARGE = 1.5;

    private final String prefix;

    Look(String prefix) {
        this.prefix = prefix;
    }

    /// What the names of its pictures begin with.
    String prefix() {
        return prefix;
    }

    Pictures open(Client client, Album folder) throws Exception {
        Messages messages =
                switch (this) {
                    case GERMAN -> new Messages(Locale.GERMAN);
                    case MIRRORED -> Messages.pseudo();
                    case LARGER -> new Messages(Locale.ENGLISH);
                };
        Pictures pictures = new Pictures(client, folder, messages, Settings.DEFAULT);
        if (this == MIRRORED) {
            pictures.mirror();
        } else if (this == LARGER) {
            pictures.scale(LARGE);
        }
        return pictures;
    }

    /// What is photographed for each of them.
    @FunctionalInterface
    interface Visit {
        void take(Pictures pictures, String prefix) throws Exception;
    }

    /// Photographs the same for all of these people, where any of it is wanted.
    ///
    /// @param name what the names of the pictures begin with after the prefix
    static void all(Client client, Album folder, String name, Visit visit) throws Exception {
        for (Look look : values()) {
            if (folder.wantsAny(look.prefix + name)) {
                try (Pictures pictures = look.open(client, folder)) {
                    visit.take(pictures, look.prefix);
                }
            }
        }
    }
}
