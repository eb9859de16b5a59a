package app.aladdin.feature.gallery;

import app.aladdin.contract.MediaInfo;
import app.aladdin.ui.picture.Picture;
import app.aladdin.ui.picture.PictureHead;
import app.aladdin.ui.picture.PictureReader;
import app.aladdin.ui.picture.PngBytes;

import javafx.scene.image.Image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What somebody chose, looked at before it goes to the server. Takes a while; any thread but the
/// window's.
///
/// @param bytes as they will be sent
/// @param preview what it looks like, small
record Candidate(byte[] bytes, Image preview) {
    private static final Set<String> TAKEN = Set.of("png", "jpeg");

    /// It cannot be taken.
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient UploadProblem why;

        RefusedException(UploadProblem why) {
            super(why.toString());
            this.why = why;
        }

        UploadProblem why() {
            return why;
        }
    }

    static Candidate of(Incoming what) throws RefusedException {
        byte[] bytes =
                switch (what) {
                    case Incoming.OfFile file -> read(file.file());
                    case Incoming.OfImage image -> png(image.image());
                };
        if (bytes.length > MediaInfo.MAX_SIZE) {
            throw new RefusedException(new UploadProblem.TooHeavy(bytes.length));
        }
        Optional<PictureHead> head = PictureHead.read(bytes);
        if (head.isEmpty()) {
            throw new RefusedException(new UploadProblem.NoPicture());
        }
        String form = head.get().form();
        if (!TAKEN.contains(form)) {
            throw new RefusedException(new UploadProblem.OtherForm(form));
        }
        return switch (PictureReader.small(bytes, Thumbs.SIDE)) {
            case Picture.Shown shown -> new Candidate(bytes, shown.image());
            case Picture.TooLarge large ->
                    throw new RefusedException(
                            new UploadProblem.TooManyPixels(large.width(), large.height()));
            case Picture.Unreadable broken ->
                    throw new RefusedException(new UploadProblem.Damaged());
        };
    }

    private static byte[] read(Path file) throws RefusedException {
        try {
            long size = Files.size(file);
            if (size > MediaInfo.MAX_SIZE) {
                throw new RefusedException(new UploadProblem.TooHeavy(size));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedException(new UploadProblem.Unreadable());
        }
    }

    private static byte[] png(Image image) throws RefusedException {
        try {
            return PngBytes.of(image);
        } catch (IOException e) {
            throw new RefusedException(new UploadProblem.Damaged());
        }
    }
}
