package app.aladdin.feature.gallery;

import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.picture.PictureHead;
import app.aladdin.ui.view.Words;

import java.util.Locale;

/// Why a picture was not added, and what helps.
final class UploadWords {
    private static final long MEGABYTE = 1024 * 1024;

    private final Messages messages;
    private final Words words;

    UploadWords(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    String of(UploadProblem problem) {
        return switch (problem) {
            case UploadProblem.Unreadable it -> messages.get("images.unreadable");
            case UploadProblem.TooHeavy it ->
                    messages.get(
                            "images.tooHeavy",
                            Math.ceilDiv(it.bytes(), MEGABYTE),
                            MediaInfo.MAX_SIZE / MEGABYTE);
            case UploadProblem.TooManyPixels it ->
                    messages.get(
                            "images.tooManyPixels",
                            it.width(),
                            it.height(),
                            PictureHead.MOST_SIDE,
                            PictureHead.MOST_PIXELS / 1_000_000);
            case UploadProblem.NoPicture it -> messages.get("images.noPicture");
            case UploadProblem.OtherForm it ->
                    messages.get("images.otherForm", it.form().toUpperCase(Locale.ROOT));
            case UploadProblem.Damaged it -> messages.get("images.damaged");
            case UploadProblem.Server it -> server(it.problem());
        };
    }

    private String server(Problem problem) {
        return switch (problem) {
            case Problem.Unsupported it -> messages.get("images.unsupported");
            case Problem.NotFound it -> messages.get("images.unsupported");
            case Problem.Offline it -> messages.get("images.offline");
            case Problem.TooLarge it -> messages.get("images.tooLargeForServer");
            case Problem.Invalid it -> messages.get("images.refused");
            default -> words.problem(problem);
        };
    }
}
