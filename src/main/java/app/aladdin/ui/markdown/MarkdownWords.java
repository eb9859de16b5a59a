package app.aladdin.ui.markdown;

import app.aladdin.i18n.Messages;

import java.util.function.IntFunction;

/// The few words that a text's own frame says, in the language of the window.
///
/// @param copyCode names the button that copies a code block
/// @param copied said by that button once it has
/// @param wrap names the button that lets long lines of code go on in the next one
/// @param manyLines names the link that unfolds that many lines of code
/// @param showMore names the link that unfolds a very long block
/// @param image stands before the name of a picture, which is shown as a link
/// @param done said of a task that is ticked
/// @param open said of one that is not
/// @param copy names the copying of rich text
/// @param copyMarkdown names the copying of Markdown
/// @param copyPlain names the copying of text without any marks
/// @param selectAll names the selecting of all of a text
public record MarkdownWords(
        String copyCode,
        String copied,
        String wrap,
        IntFunction<String> manyLines,
        String showMore,
        String image,
        String done,
        String open,
        String copy,
        String copyMarkdown,
        String copyPlain,
        String selectAll) {

    /// In the language of the window.
    public static MarkdownWords of(Messages messages) {
        return new MarkdownWords(
                messages.get("markdown.copyCode"),
                messages.get("markdown.copied"),
                messages.get("markdown.wrap"),
                lines -> messages.get("markdown.allLines", lines),
                messages.get("markdown.showMore"),
                messages.get("markdown.image"),
                messages.get("markdown.done"),
                messages.get("markdown.open"),
                messages.get("markdown.copy"),
                messages.get("markdown.copyMarkdown"),
                messages.get("markdown.copyPlain"),
                messages.get("markdown.selectAll"));
    }

    /// English, for where no language is chosen.
    public static MarkdownWords english() {
        return new MarkdownWords(
                "Copy",
                "Copied",
                "Wrap lines",
                lines -> "Show all " + lines + " lines",
                "Show more",
                "Image:",
                "Done",
                "Open",
                "Copy",
                "Copy as Markdown",
                "Copy as plain text",
                "Select all");
    }

    String allLines(int lines) {
        return manyLines.apply(lines);
    }
}
