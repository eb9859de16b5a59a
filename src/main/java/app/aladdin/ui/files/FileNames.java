package app.aladdin.ui.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Names that every system takes for a file.
public final class FileNames {
    /// Systems take 255 bytes; what is written beside a file first has a longer name.
    private static final int MOST_BYTES = 180;

    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private FileNames() {}

    /// Makes a name of any words, without an ending.
    ///
    /// @param otherwise the name where the words leave nothing
    public static String of(String words, String otherwise) {
        String plain = trimmed(words.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\\s]+", " "));
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < plain.length(); ) {
            String letter = Character.toString(plain.codePointAt(at));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            kept.append(letter);
            at += letter.length();
        }
        String name = trimmed(kept.toString());
        return name.isEmpty() || device(name) ? otherwise : name;
    }

    /// Names of devices stay so with any ending.
    private static boolean device(String name) {
        int dot = name.indexOf('.');
        String begin = dot < 0 ? name : name.substring(0, dot);
        return DEVICES.contains(begin.strip().toLowerCase(Locale.ROOT));
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[. ]+|[. ]+$", "");
    }
}
