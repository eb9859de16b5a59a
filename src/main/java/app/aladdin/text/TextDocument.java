package app.aladdin.text;

/// Something to be found.
///
/// @param id unique in the index; a document with the same id replaces the one before
/// @param type what it is, such as `scene` or `message`; searches can be limited to types
/// @param scope what it belongs to, such as a project; searches can be limited to one
/// @param title counts more than the body
/// @param body plain text or Markdown
public record TextDocument(String id, String type, String scope, String title, String body) {}
