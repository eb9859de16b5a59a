package app.aladdin.studio.brain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes questions and names apart into words, both in the same way.
final class Tokenizer {
    /// Questions are at most this long in what is looked at; the rest cannot change what they ask.
    private static final int MOST = 400;

    private static final Pattern WORD =
            Pattern.compile("([\\p{L}\\p{N}]+)('s?(?![\\p{L}\\p{N}]))?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(folded(text));
        while (words.find() && tokens.size() < MOST) {
            String word = words.group(1);
            tokens.add(new Token(word, Vocabulary.sense(word), words.group(2) != null));
        }
        return List.copyOf(tokens);
    }

    /// The words of a long text.
    static Stream<String> words(String text) {
        return WORD.matcher(folded(text)).results().map(found -> found.group(1));
    }

    /// The text in lower case, without accents, with plain apostrophes.
    static String folded(String text) {
        String plain = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
    }
}
