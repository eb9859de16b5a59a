package app.aladdin.studio.sample;

import app.aladdin.script.Names;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names as keys, as ids and as they are read.
final class Keys {
    private Keys() {}

    /// The same for every way of writing a name in capitals, blanks and apostrophes.
    static String of(String name) {
        return Names.key(name).replace('’', '\'');
    }

    /// `Bazaar - Weavers' Steps` → `bazaar-weavers-steps`.
    static String slug(String name) {
        return of(name).replace("'", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /// A name that a script has in capitals, as it is written elsewhere: `GATE CAPTAIN` → `Gate
    /// Captain`.
    static String title(String name) {
        return Arrays.stream(of(name).split(" ", -1))
                .map(Keys::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
