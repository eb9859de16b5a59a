package app.aladdin.studio.store;

/// Somebody who may sign in.
///
/// @param email in lower case
public record Account(String id, String email, String name) {}
