package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Files that come as `multipart/form-data`.
final class Uploads {
    /// How deep the server hides why a form cannot be read.
    private static final int MOST_CAUSES = 10;

    private Uploads() {}

    /// The one file of a form.
    ///
    /// @throws ProblemException with [Problem.Invalid] or [Problem.TooLarge]
    static UploadedFile one(Context ctx) {
        List<UploadedFile> files = files(ctx);
        if (files.size() != 1) {
            throw Requests.invalid("file", "must be one file");
        }
        return files.getFirst();
    }

    // What the server throws is a checked exception that Kotlin does not declare.
    private static List<UploadedFile> files(Context ctx) {
        try {
            return ctx.uploadedFiles();
        } catch (Exception unreadable) {
            if (tooLong(unreadable)) {
                throw new ProblemException(
                        new Problem.TooLarge("The form is too large."), unreadable);
            }
            throw Requests.invalid("file", "did not arrive as a whole form");
        }
    }

    /// Jetty says by an [IllegalStateException] that a limit is passed, and by others what is wrong
    /// in a form.
    private static boolean tooLong(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).contains("exceeded")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
