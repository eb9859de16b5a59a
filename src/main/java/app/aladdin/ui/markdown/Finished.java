package app.aladdin.ui.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Whether the words of a paragraph up to a space mean what they mean whatever follows: no mark in
/// them may wait for its partner, such as the first of two asterisks. A mark that was left in the
/// text as it stands may be such a one.
final class Finished {
    /// Whether a bracket may have been written in another way, which makes it no bracket.
    private final boolean escapes;

    private int brackets;

    private Finished(String source) {
        escapes = source.indexOf('\\') >= 0 || source.indexOf('&') >= 0;
    }

    /// @param source what the paragraph was read from
    static boolean is(Node paragraph, String source) {
        Finished finished = new Finished(source);
        return finished.are(paragraph) && finished.brackets == 0;
    }

    private boolean are(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text ? waits(text.getLiteral()) : !are(child)) {
                return false;
            }
        }
        return true;
    }

    private boolean waits(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            char before = i == 0 ? '*' : literal.charAt(i - 1);
            char behind = i == literal.length() - 1 ? '*' : literal.charAt(i + 1);
            if (waits(before, literal.charAt(i), behind)) {
                return true;
            }
        }
        return false;
    }

    private boolean waits(char before, char mark, char behind) {
        boolean alone = before == ' ' && behind == ' ';
        return switch (mark) {
            case '`' -> true;
            case '*', '~' -> !alone;
            case '_' ->
                    !alone
                            && !(Character.isLetterOrDigit(before)
                                    && Character.isLetterOrDigit(behind));
            case '<' -> behind != ' ';
            case '[' -> {
                brackets++;
                yield escapes;
            }
            case ']' -> {
                brackets = Math.max(0, brackets - 1);
                yield behind == '(';
            }
            default -> false;
        };
    }
}
