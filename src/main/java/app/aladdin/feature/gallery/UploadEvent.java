package app.aladdin.feature.gallery;

import javafx.scene.image.Image;

import java.util.List;

/// What becomes of pictures that are handed in.
sealed interface UploadEvent {

    record Chosen(List<Upload> uploads) implements UploadEvent {}

    record Begun(String id) implements UploadEvent {}

    /// It was looked at, and can be shown.
    record Seen(String id, Image image) implements UploadEvent {}

    record Sent(String id, double share) implements UploadEvent {}

    record Arrived(String id, String mediaId) implements UploadEvent {}

    record Failed(String id, UploadProblem why) implements UploadEvent {}

    record Again(String id) implements UploadEvent {}

    /// It is shown as a picture of its thing, or was given up.
    record Over(String id) implements UploadEvent {}

    /// The thing that it belongs to got its id from the server.
    record Renamed(String pendingId, String id) implements UploadEvent {}
}
