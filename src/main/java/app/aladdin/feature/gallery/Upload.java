package app.aladdin.feature.gallery;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

/// A picture on its way to the server, or one that did not get there.
///
/// @param id the same over all attempts
/// @param preview what it looks like, once that is known
record Upload(
        String id,
        String project,
        Owner owner,
        Incoming what,
        @Nullable Image preview,
        State state) {

    /// How far it is.
    sealed interface State {

        record Waiting() implements State {}

        /// @param share of its bytes that have gone out, from 0 to 1
        record Sending(double share) implements State {}

        /// The server has it; its thing does not show it yet.
        record Arrived(String mediaId) implements State {}

        record Failed(UploadProblem why) implements State {}
    }

    Upload with(State other) {
        return new Upload(id, project, owner, what, preview, other);
    }

    Upload with(Image image) {
        return new Upload(id, project, owner, what, image, state);
    }

    Upload with(Owner other) {
        return new Upload(id, project, other, what, preview, state);
    }
}
