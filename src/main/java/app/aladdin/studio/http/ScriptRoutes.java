package app.aladdin.studio.http;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.ScriptAccept;
import app.aladdin.contract.ScriptInfo;
import app.aladdin.contract.ScriptSource;
import app.aladdin.studio.scripts.ScriptDesk;
import app.aladdin.studio.store.Scripts;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Whole screenplays: handing in, reading again, accepting.
final class ScriptRoutes {
    /// The largest screenplay, in bytes; a long one has a tenth of it.
    private static final int MAX_SCRIPT = 5_000_000;

    private final ScriptDesk desk;
    private final Scripts scripts;
    private final Guard guard;

    ScriptRoutes(ScriptDesk desk, Scripts scripts, Guard guard) {
        this.desk = desk;
        this.scripts = scripts;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.post(base + "/projects/{id}/scripts", this::take);
        routes.get(base + "/projects/{id}/scripts", this::list);
        routes.get(base + "/scripts/{id}", ctx -> Replies.send(ctx, 200, existing(ctx).write()));
        routes.get(base + "/scripts/{id}/source", this::source);
        routes.post(base + "/scripts/{id}/accept", this::accept);
    }

    private void take(Context ctx) {
        String project = ctx.pathParam("id");
        guard.permit(ctx, project);
        Upload upload = ctx.isMultipartFormData() ? file(ctx) : body(ctx);
        String format = format(ctx, upload);
        if (format.equals("fdx")) {
            Replies.send(
                    ctx,
                    new ApiError(422, "Final Draft files cannot be read here yet.", "UNSUPPORTED"));
            return;
        }
        if (!format.equals("fountain")) {
            throw Requests.invalid("format", "must be fountain or fdx");
        }
        if (upload.text.isBlank()) {
            throw Requests.invalid("file", "must not be blank");
        }
        Replies.send(ctx, 201, desk.take(project, upload.title(), upload.text).write());
    }

    private void list(Context ctx) {
        guard.permit(ctx, ctx.pathParam("id"));
        Replies.send(
                ctx,
                200,
                scripts.list(ctx.pathParam("id"), Requests.listing(ctx)).write(ScriptInfo::write));
    }

    private void source(Context ctx) {
        ScriptInfo info = existing(ctx);
        String text = scripts.source(info.id()).orElseThrow(() -> Requests.notFound("script"));
        Replies.send(
                ctx,
                200,
                new ScriptSource(info.id(), info.format(), info.revision(), info.sha256(), text)
                        .write());
    }

    private void accept(Context ctx) {
        ScriptInfo info = existing(ctx);
        JsonNode body = Requests.object(ctx);
        Replies.send(
                ctx,
                200,
                desk.accept(info, ScriptAccept.read(body), Guard.principal(ctx).userId()).write());
    }

    private ScriptInfo existing(Context ctx) {
        ScriptInfo info =
                scripts.one(ctx.pathParam("id")).orElseThrow(() -> Requests.notFound("script"));
        guard.permit(ctx, info.projectId());
        return info;
    }

    /// A text that was handed in.
    private record Upload(String name, String text) {
        /// The file's name without its ending.
        String title() {
            int dot = name.lastIndexOf('.');
            String title = dot > 0 ? name.substring(0, dot) : name;
            return title.length() > 200 ? title.substring(0, 200) : title;
        }
    }

    private static Upload file(Context ctx) {
        UploadedFile file = Uploads.one(ctx);
        try (InputStream in = file.content()) {
            return new Upload(file.filename(), text(in));
        } catch (IOException e) {
            throw Requests.invalid("file", "did not arrive whole");
        }
    }

    private static Upload body(Context ctx) {
        try (InputStream in = ctx.req().getInputStream()) {
            return new Upload("", text(in));
        } catch (IOException e) {
            throw Requests.invalid("file", "did not arrive whole");
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_SCRIPT + 1);
        if (bytes.length > MAX_SCRIPT) {
            throw new ProblemException(
                    new Problem.TooLarge("A script has at most " + MAX_SCRIPT + " bytes."));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// As it is said, else by the file's name or what it looks like.
    private static String format(Context ctx, Upload upload) {
        @Nullable String said = ctx.queryParam("format");
        if (said == null && ctx.isMultipartFormData()) {
            said = ctx.formParam("format");
        }
        if (said != null && !said.isBlank()) {
            return said.strip().toLowerCase(Locale.ROOT);
        }
        boolean fdx =
                upload.name.toLowerCase(Locale.ROOT).endsWith(".fdx")
                        || upload.text.stripLeading().startsWith("<?xml");
        return fdx ? "fdx" : "fountain";
    }
}
