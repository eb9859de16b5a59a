package app.aladdin.script;

/// One element of a screenplay, in the order in which it stands in the script.
///
/// Texts keep emphasis (`*`, `**`, `_`) as it was written; the texts of [Action] and [Dialogue]
/// also keep notes and boneyards that stand in the middle of them. [#plain()] is without any of
/// these. Lines within a text are separated by `\n`.
public sealed interface Element
        permits SceneHeading,
                Action,
                Cue,
                Parenthetical,
                Dialogue,
                Lyric,
                Transition,
                Centred,
                PageBreak,
                Section,
                Synopsis,
                Note,
                Boneyard {

    /// Where the element begins in its source.
    Anchor at();

    /// What the element says, with markup.
    String text();

    /// What the element says, without emphasis, notes and boneyards.
    default String plain() {
        return PlainText.of(text());
    }

    /// The 1-based source line at which the element begins, 0 when it was not read from a text.
    default int line() {
        return at().line();
    }

    /// True when the element takes room on a page, false for sections, synopses, notes and
    /// boneyards.
    default boolean printed() {
        return switch (this) {
            case Section _, Synopsis _, Note _, Boneyard _ -> false;
            case SceneHeading _,
                    Action _,
                    Cue _,
                    Parenthetical _,
                    Dialogue _,
                    Lyric _,
                    Transition _,
                    Centred _,
                    PageBreak _ ->
                    true;
        };
    }
}
