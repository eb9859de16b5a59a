package app.aladdin.script;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out how the characters of an XML file are written: by its first bytes, else as it says
/// itself, else UTF-8, else, when that is not true, as Western Windows programs write.
final class XmlText {
    private static final int HEAD = 200;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlText() {}

    /// The text, without a byte order mark and without characters that XML does not allow.
    static String of(byte[] file) {
        String text = decoded(file);
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean low = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    out.append(c).append(text.charAt(++i));
                }
            } else if (!low && c < '\uFFFE' && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String decoded(byte[] file) {
        Charset wide = wide(file);
        if (wide != null) {
            return new String(file, wide);
        }
        return strictly(file, declared(file))
                .or(() -> strictly(file, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(file, Charset.forName("windows-1252")));
    }

    private static @Nullable Charset wide(byte[] file) {
        if (file.length < 2) {
            return null;
        }
        int first = file[0] & 0xFF;
        int second = file[1] & 0xFF;
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static Charset declared(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = DECLARED.matcher(head);
        try {
            return said.find() ? Charset.forName(said.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException notIt) {
            return Optional.empty();
        }
    }
}
