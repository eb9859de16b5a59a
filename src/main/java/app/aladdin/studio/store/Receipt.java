package app.aladdin.studio.store;

/// An idempotency key together with a fingerprint of the request that it came with.
///
/// @param user the id of who sent it; keys of others are other keys
public record Receipt(String user, String key, String fingerprint) {}
