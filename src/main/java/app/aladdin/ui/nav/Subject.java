package app.aladdin.ui.nav;

/// A thing of the project, by the type and id under which links and answers name it.
public record Subject(String type, String id) {}
