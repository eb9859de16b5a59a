package app.aladdin.ui.markdown;

/// The few words that a text's own frame says, in the language of the window.
///
/// @param copyCode names the button that copies a code block
/// @param copied said by that button once it has
/// @param showMore names the link that unfolds a very long block
/// @param image stands before the name of a picture, which is shown as a link
/// @param done said of a task that is ticked
/// @param open said of one that is not
public record MarkdownWords(
        String copyCode, String copied, String showMore, String image, String done, String open) {

    /// English, for where no language is chosen.
    public static MarkdownWords english() {
        return new MarkdownWords("Copy", "Copied", "Show more", "Image:", "Done", "Open");
    }
}
