package app.aladdin.feature.csv;

/// Keeps spreadsheets from taking a text for a formula.
///
/// A spreadsheet calculates a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break, and
/// a formula can start programs or send away what stands beside it. Such a text gets an apostrophe
/// in front, which spreadsheets take for "this is text"; it is taken away again when the table
/// comes back. A plain number keeps its sign.
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Formulas() {}

    static String guarded(String text) {
        return risky(text) || (text.startsWith("'") && risky(text.substring(1)))
                ? "'" + text
                : text;
    }

    static String plain(String text) {
        if (!text.startsWith("'")) {
            return text;
        }
        String rest = text.substring(1);
        return risky(rest) || (rest.startsWith("'") && risky(rest.substring(1))) ? rest : text;
    }

    private static boolean risky(String text) {
        return !text.isEmpty()
                && BEGINNINGS.indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-][0-9]+([.,][0-9]+)?");
    }
}
