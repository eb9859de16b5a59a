package app.aladdin.script;

/// What a line of a Fountain text outside a speech is. Reader and writer ask the same question, so
/// that what is written is read back as what it was.
enum LineKind {
    HEADING,
    FORCED_HEADING,
    ACTION,
    FORCED_ACTION,
    CUE,
    FORCED_CUE,
    TRANSITION,
    FORCED_TRANSITION,
    CENTRED,
    LYRIC,
    SECTION,
    SYNOPSIS,
    PAGE_BREAK;

    /// Decides.
    ///
    /// @param line the line
    /// @param opening a paragraph begins with it
    /// @param followed something is written directly below it
    static LineKind of(SourceLine line, boolean opening, boolean followed) {
        String bare = line.bare();
        if (bare.startsWith("!")) {
            return FORCED_ACTION;
        }
        if (bare.isEmpty() || line.tangled()) {
            return ACTION;
        }
        return switch (bare.charAt(0)) {
            case '#' -> SECTION;
            case '=' -> pageBreak(bare) ? PAGE_BREAK : SYNOPSIS;
            case '~' -> LYRIC;
            case '>' -> bare.length() > 1 && bare.endsWith("<") ? CENTRED : FORCED_TRANSITION;
            default -> opening ? opening(bare, followed) : ACTION;
        };
    }

    private static LineKind opening(String bare, boolean followed) {
        if (bare.startsWith("@") && !Names.collapse(bare.substring(1).replace("^", "")).isEmpty()) {
            return FORCED_CUE;
        }
        if (forcedHeading(bare)) {
            return FORCED_HEADING;
        }
        // Fountain wants a blank line below a heading. One in capitals is taken without it: a lost
        // scene is worse.
        if (Slugline.parse(bare).isPresent() && (!followed || upper(bare.substring(0, 3)))) {
            return HEADING;
        }
        if (bare.endsWith("TO:") && upper(bare)) {
            return TRANSITION;
        }
        return followed && upper(Cue.parse(bare, Anchor.NONE).name()) && !bare.startsWith("(")
                ? CUE
                : ACTION;
    }

    private static boolean pageBreak(String bare) {
        return bare.length() >= 3 && bare.chars().allMatch(c -> c == '=');
    }

    private static boolean forcedHeading(String bare) {
        return bare.startsWith(".")
                && bare.length() > 1
                && bare.charAt(1) != '.'
                && !Character.isWhitespace(bare.charAt(1));
    }

    /// In capitals: a letter that is one, and none that has one and is not. Scripts without
    /// capitals, such as Chinese and Arabic, mark a cue with `@`.
    private static boolean upper(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
