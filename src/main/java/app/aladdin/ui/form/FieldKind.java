package app.aladdin.ui.form;

/// How a field is edited.
public enum FieldKind {
    /// A text of one line.
    LINE,
    /// A text of several lines.
    TEXT,
    /// A whole number.
    COUNT,
    /// One of a few values.
    CHOICE,
    /// Several texts, one a line.
    LIST,
    /// Another thing of the project.
    REFERENCE,
    /// Other things of the project.
    REFERENCES,
    /// Anything else, as JSON.
    RAW
}
