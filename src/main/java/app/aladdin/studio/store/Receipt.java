package app.aladdin.studio.store;

/// An idempotency key together with a fingerprint of the request that it came with.
public record Receipt(String key, String fingerprint) {}
