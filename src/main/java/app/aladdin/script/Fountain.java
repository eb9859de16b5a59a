package app.aladdin.script;

/// The Fountain format for screenplays, see <https://fountain.io/syntax>.
///
/// Where the format leaves room: a heading in capitals needs no blank line below it; a transition
/// neither; after a heading, section or synopsis the next line opens a paragraph even without a
/// blank one between; adjacent lyrics are one element, adjacent centred lines too; a note or
/// boneyard that opens a paragraph or stands on a line of its own is an element, one within
/// [Action] or [Dialogue] stays in their text, and one on any other line becomes an element behind
/// it.
public final class Fountain {
    private Fountain() {}

    /// Reads any text whatever, in time linear to its length; text that is no screenplay becomes
    /// action.
    public static Script read(String text) {
        // A byte order mark stands wherever files were joined, and is never part of a text.
        String lines = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        return new FountainReader(SourceLine.of(lines)).read();
    }

    /// Writes a script so that [#read] gives an equal one, with marks only where they are needed.
    ///
    /// That holds for every script that was read. One that was put together can say what Fountain
    /// cannot, such as a lone `[[` in one element and `]]` in the next.
    public static String write(Script script) {
        return new FountainWriter(script).write();
    }
}
