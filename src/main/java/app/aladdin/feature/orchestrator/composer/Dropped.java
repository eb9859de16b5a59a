package app.aladdin.feature.orchestrator.composer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What a file is good for, by its name, and its text.
enum Dropped {
    /// A script, a table or notes: data for the project.
    TEXT,
    /// A picture or document: media of the project.
    MEDIA,
    /// A Final Draft script: data as well, once it is read.
    FINAL_DRAFT,
    /// Nothing that can be taken.
    OTHER;

    private static final Set<String> TEXTS =
            Set.of(
                    "fountain",
                    "spmd",
                    "txt",
                    "md",
                    "markdown",
                    "csv",
                    "tsv",
                    "json",
                    "yaml",
                    "yml");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "pdf");

    static Dropped of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (TEXTS.contains(ending)) {
            return TEXT;
        }
        if (ending.equals("fdx")) {
            return FINAL_DRAFT;
        }
        return PICTURES.contains(ending) ? MEDIA : OTHER;
    }

    /// The text of a file: UTF-8, UTF-16 with a mark, or else as Western Windows programs write.
    /// Line ends become `\n`.
    static String text(byte[] bytes) {
        String text;
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            text = new String(bytes, StandardCharsets.UTF_16);
        } else {
            try {
                text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
            } catch (CharacterCodingException notUtf8) {
                text = new String(bytes, Charset.forName("windows-1252"));
            }
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
