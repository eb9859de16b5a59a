package app.aladdin.feature.gallery;

import app.aladdin.contract.Problem;

/// Why a picture did not get to the server.
sealed interface UploadProblem {

    /// The file cannot be read.
    record Unreadable() implements UploadProblem {}

    /// The file is larger than is taken.
    record TooHeavy(long bytes) implements UploadProblem {}

    /// It has more pixels than are taken.
    record TooManyPixels(int width, int height) implements UploadProblem {}

    /// It is no picture at all.
    record NoPicture() implements UploadProblem {}

    /// It is a picture or document that cannot be shown.
    record OtherForm(String form) implements UploadProblem {}

    /// It begins as a picture and does not go on as one.
    record Damaged() implements UploadProblem {}

    /// The server did not take it, or could not be reached.
    record Server(Problem problem) implements UploadProblem {}

    /// Whether it may work the next time, with nothing done about the file.
    default boolean passing() {
        return switch (this) {
            case Server server ->
                    switch (server.problem()) {
                        case Problem.Unsupported _,
                                Problem.NotFound _,
                                Problem.Invalid _,
                                Problem.TooLarge _,
                                Problem.Forbidden _ ->
                                false;
                        default -> true;
                    };
            case Unreadable _ -> true;
            case TooHeavy _, TooManyPixels _, NoPicture _, OtherForm _, Damaged _ -> false;
        };
    }
}
