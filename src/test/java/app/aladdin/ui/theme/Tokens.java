package app.aladdin.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of tokens.css as the file says them, by theme.
record Tokens(Map<String, String> light, Map<String, String> dark) {
    private static final Pattern TOKEN = Pattern.compile("-ald-([a-z-]+):\\s*(#[0-9A-Fa-f]{6,8});");

    static Tokens read() {
        String css = text("tokens.css");
        return new Tokens(block(css, ".root.light {"), block(css, ".root.dark {"));
    }

    static String text(String name) {
        try (InputStream in = Tokens.class.getResourceAsStream("/app/aladdin/ui/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> block(String css, String head) {
        int start = css.indexOf(head);
        Matcher token = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
        Map<String, String> tokens = new LinkedHashMap<>();
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    /// Contrast of two opaque colours by WCAG 2.2, from 1 to 21.
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
