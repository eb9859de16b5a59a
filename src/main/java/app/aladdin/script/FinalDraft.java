package app.aladdin.script;

/// The FDX format of Final Draft: one XML file with a paragraph for each element.
///
/// What becomes of it is the same script that a Fountain text with these words gives, so that it
/// can be written as Fountain and read back equal. Emphasis stays where Fountain can say it;
/// colours, fonts, revisions and tags do not. The length and the summary that a scene is given in
/// Final Draft stay as a note and a synopsis under its heading. Marks that would hide what follows
/// (`[[`, `/*`) get a space between their characters.
public final class FinalDraft {
    /// The largest file, in bytes; a long script has a tenth of it.
    public static final int MAX_SIZE = 16 * 1024 * 1024;

    private FinalDraft() {}

    /// What a file turned out to be.
    public sealed interface Reading {
        /// A script.
        record Whole(Script script) implements Reading {}

        /// A script that ends or breaks in the middle of its file.
        ///
        /// @param script what could be read
        /// @param line the 1-based line of the file at which that was over
        record Broken(Script script, int line) implements Reading {}

        /// Text, whatever its file is called.
        record Plain(String text) implements Reading {}

        /// XML that is no script, or a script without a word in it.
        record NoScript() implements Reading {}
    }

    /// Reads any bytes whatever, in time linear to their number. Nothing outside of them is opened,
    /// and nothing in them is expanded.
    public static Reading read(byte[] file) {
        String text = XmlText.of(file);
        if (!text.stripLeading().startsWith("<")) {
            return new Reading.Plain(text.replace("\r\n", "\n").replace('\r', '\n'));
        }
        var elements = new FinalDraftElements();
        var parser = new FinalDraftParser(elements);
        parser.read(text);
        if (elements.isEmpty()) {
            return new Reading.NoScript();
        }
        // Once there and back: what is shown, sent and read again is one and the same.
        Script script = Fountain.read(Fountain.write(elements.script()));
        return parser.broken() == 0
                ? new Reading.Whole(script)
                : new Reading.Broken(script, parser.broken());
    }
}
