package app.aladdin.client.media;

/// A file that is handed in.
///
/// @param name how its owner calls it
/// @param bytes PNG, JPEG, WebP or PDF, at most [app.aladdin.contract.MediaInfo#MAX_SIZE]
/// @param key stays the same when the same wish is tried again, so that it comes true once
public record MediaFile(String name, byte[] bytes, String key) {}
