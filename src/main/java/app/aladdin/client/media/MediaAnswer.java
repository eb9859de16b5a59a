package app.aladdin.client.media;

import app.aladdin.contract.Problem;

/// What became of a wish about a picture or document.
public sealed interface MediaAnswer<T> {

    record Done<T>(T value) implements MediaAnswer<T> {}

    record Failed<T>(Problem problem) implements MediaAnswer<T> {}
}
