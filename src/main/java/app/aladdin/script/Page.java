package app.aladdin.script;

/// The measures of a screenplay page: US Letter, Courier 12, ten characters to the inch, six lines
/// to the inch.
final class Page {
    static final int LINES = 55;
    static final int ACTION = 60;
    static final int CUE = 38;
    static final int DIALOGUE = 35;
    static final int PARENTHETICAL = 25;

    /// Speeches side by side are narrower.
    static final int DUAL_DIALOGUE = 28;

    static final int DUAL_PARENTHETICAL = 22;
    static final int BEFORE_HEADING = 2;
    static final int BEFORE = 1;

    private Page() {}
}
