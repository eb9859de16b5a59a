package app.aladdin.studio.http;

import app.aladdin.studio.live.Chats;
import app.aladdin.studio.live.Frame;
import app.aladdin.studio.live.Subscription;
import app.aladdin.studio.store.StudioStore;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// A conversation's stream as server-sent events
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>). Each stream has a thread of
/// its own, a virtual one, until the reader goes or the Studio closes.
final class StreamRoute {
    private final Chats chats;
    private final Duration heartbeat;
    private final StudioStore store;
    private final Guard guard;

    StreamRoute(Chats chats, Duration heartbeat, StudioStore store, Guard guard) {
        this.chats = chats;
        this.heartbeat = heartbeat;
        this.store = store;
        this.guard = guard;
    }

    void addTo(RoutesConfig routes, String base) {
        routes.get(base + "/orchestrator/stream", this::stream);
    }

    private void stream(Context ctx) {
        String conversation = ctx.queryParam("conversationId");
        if (conversation == null || conversation.isBlank()) {
            throw Requests.invalid("conversationId", "is required");
        }
        guard.permit(
                ctx,
                store.conversations()
                        .one(conversation)
                        .orElseThrow(() -> Requests.notFound("conversation"))
                        .projectId());
        try (Subscription subscription = chats.follow(conversation, lastSeen(ctx))) {
            ctx.res().setContentType("text/event-stream;charset=utf-8");
            OutputStream out = ctx.res().getOutputStream();
            write(out, ": connected\n\n");
            while (!subscription.ended()) {
                List<Frame> frames = subscription.next(heartbeat);
                if (!frames.isEmpty()) {
                    write(out, text(frames));
                } else if (!subscription.ended()) {
                    write(out, ": heartbeat\n\n");
                }
            }
        } catch (IOException readerIsGone) {
            // Which is how streams end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// An id that is not one of ours is no id.
    private static @Nullable Long lastSeen(Context ctx) {
        String id = ctx.header("Last-Event-ID");
        return id != null && id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null;
    }

    private static String text(List<Frame> frames) {
        StringBuilder text = new StringBuilder();
        for (Frame frame : frames) {
            text.append("id: ").append(frame.id());
            text.append("\nevent: message\ndata: ").append(frame.data()).append("\n\n");
        }
        return text.toString();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
