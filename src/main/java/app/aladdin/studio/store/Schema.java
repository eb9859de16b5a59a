package app.aladdin.studio.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The steps that lift the Studio's file from nothing to the present schema.
final class Schema {
    private Schema() {}

    static List<String> migrations() {
        return List.of(script("schema-1.sql"), script("schema-2.sql"), script("schema-3.sql"));
    }

    private static String script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
