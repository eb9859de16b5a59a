package app.aladdin.ui.markdown;

import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.swing.text.Segment;

/// Colours code: which characters are a keyword, a string, a comment and so on. Needs no toolkit,
/// Swing's neither.
///
/// A line of more than [#LONGEST_LINE] characters is left as it is, so that minified code costs no
/// more than its length.
final class Highlight {
    static final int LONGEST_LINE = 2_000;

    private final Optional<TokenMaker> grammar;
    private int state = TokenTypes.NULL;
    private List<Run> runs = List.of();
    private char[] code = {};

    /// Neighbouring characters of one colour.
    ///
    /// @param style the style class, or an empty text for the colour of all text
    record Run(Span span, String style) {}

    Highlight(String language) {
        grammar = Language.named(language).map(Language::grammar);
    }

    /// The code in runs that cover all of it; one run where the language is not known.
    static List<Run> of(String language, String code) {
        return new Highlight(language).read(code);
    }

    /// Within what the next line begins, such as a comment.
    int state() {
        return state;
    }

    /// Goes on from what was there before.
    void goOnFrom(int before) {
        state = before;
    }

    /// Some lines more, in runs that cover all of them; the last line may be unfinished.
    List<Run> read(String lines) {
        if (grammar.isEmpty()) {
            return List.of(new Run(new Span(0, lines.length()), ""));
        }
        runs = new ArrayList<>();
        code = lines.toCharArray();
        int start = 0;
        while (start < code.length) {
            int end = start;
            while (end < code.length && code[end] != '\n') {
                end++;
            }
            if (end - start <= LONGEST_LINE) {
                line(grammar.get(), start, end);
            } else {
                add(end, "");
            }
            start = Math.min(code.length, end + 1);
            add(start, "");
        }
        return runs;
    }

    private void line(TokenMaker grammar, int start, int end) {
        Segment line = new Segment(code, start, end - start);
        Token token = grammar.getTokenList(line, state, start);
        while (token != null && token.isPaintable()) {
            add(Math.min(end, token.getEndOffset()), style(token.getType()));
            token = token.getNextToken();
        }
        add(end, "");
        state = grammar.getLastTokenTypeOnLine(line, state);
    }

    private void add(int end, String style) {
        int start = runs.isEmpty() ? 0 : runs.getLast().span().end();
        if (end <= start) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().style().equals(style)) {
            start = runs.removeLast().span().start();
        }
        runs.add(new Run(new Span(start, end), style));
    }

    private static String style(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT ->
                    "md-comment";
            case TokenTypes.RESERVED_WORD,
                    TokenTypes.RESERVED_WORD_2,
                    TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_NAME ->
                    "md-keyword";
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.ERROR_STRING_DOUBLE,
                    TokenTypes.ERROR_CHAR,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
                    "md-string";
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.ERROR_NUMBER_FORMAT,
                    TokenTypes.ANNOTATION ->
                    "md-number";
            case TokenTypes.FUNCTION,
                    TokenTypes.DATA_TYPE,
                    TokenTypes.VARIABLE,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE ->
                    "md-name";
            default -> "";
        };
    }
}
