package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.media.Look;
import app.aladdin.studio.media.Looks;
import app.aladdin.studio.media.MediaFolder;
import app.aladdin.studio.media.Scaler;
import app.aladdin.studio.store.Media;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Handing in pictures and documents, and looking at them.
final class MediaRoutes {
    /// The largest request that is read to its end, in bytes, so that its sender learns why it is
    /// refused; a larger one is not read at all.
    static final long MOST_READ = 2 * MediaInfo.MAX_SIZE;

    private static final int MOST_NAME = 200;

    private final Media media;
    private final Guard guard;
    private final Changes changes;
    private final Scaler scaler = new Scaler();

    MediaRoutes(Media media, Guard guard, Changes changes) {
        this.media = media;
        this.guard = guard;
        this.changes = changes;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/projects/{id}/media", this::add);
        routes.get(base + "/media/{id}", this::show);
    }

    private void add(Context ctx) {
        String project = ctx.pathParam("id");
        guard.permit(ctx, project);
        if (!ctx.isMultipartFormData()) {
            throw Requests.invalid("file", "must be sent as multipart/form-data");
        }
        if (ctx.req().getContentLengthLong() > MOST_READ) {
            throw new ProblemException(
                    new Problem.TooLarge("A file has at most " + MediaInfo.MAX_SIZE + " bytes."));
        }
        UploadedFile file = Uploads.one(ctx);
        try (InputStream in = file.content();
                MediaFolder.Arrived arrived = media.take(in)) {
            Look look = taken(Looks.at(arrived.file()));
            String name = name(file.filename());
            changes.answer(
                    ctx,
                    201,
                    Json.object().put("sha256", arrived.sha256()).put("name", name),
                    by -> media.add(project, name, look, arrived, by));
        } catch (IOException e) {
            throw Requests.invalid("file", "did not arrive whole");
        }
    }

    private static Look taken(Optional<Look> seen) {
        Look look =
                seen.orElseThrow(
                        () -> Requests.invalid("file", "must be a PNG, JPEG, WebP or PDF file"));
        if (!look.fits()) {
            throw Requests.invalid(
                    "file",
                    "must have at most %d pixels, and %d on a side"
                            .formatted(Look.MOST_PIXELS, Look.MOST_SIDE));
        }
        return look;
    }

    private void show(Context ctx) {
        MediaInfo info =
                media.one(ctx.pathParam("id")).orElseThrow(() -> Requests.notFound("media"));
        guard.permit(ctx, info.projectId());
        int width = Requests.number(ctx, "w", Scaler.MOST_WIDTH);
        if (width > Scaler.MOST_WIDTH) {
            throw Requests.invalid("w", "must be at most " + Scaler.MOST_WIDTH);
        }
        Path file = media.file(info);
        try {
            Optional<byte[]> narrower =
                    ctx.queryParam("w") == null
                            ? Optional.empty()
                            : Looks.at(file).flatMap(look -> scaler.narrower(file, look, width));
            // Should a browser ever show it, nothing in it may run.
            ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
            ctx.contentType(info.type());
            if (narrower.isPresent()) {
                ctx.result(narrower.get());
            } else {
                ctx.result(Files.newInputStream(file));
            }
        } catch (IOException gone) {
            throw Requests.notFound("media");
        }
    }

    /// The last part of a path, on whatever system it was written, without what is no text.
    private static String name(String said) {
        String name =
                said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (name.length() > MOST_NAME) {
            name = name.substring(name.length() - MOST_NAME);
        }
        return name.isEmpty() ? "file" : name;
    }
}
