package app.aladdin.studio.http;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.store.EntityWrites;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.StudioStore;
import app.aladdin.studio.store.Written;

import com.fasterxml.jackson.databind.JsonNode;

import io.javalin.http.Context;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Answers requests that change something: a repeated one as before, a new one with what it made,
/// after everybody was told.
final class Changes {
    private final StudioStore store;
    private final Announcer announcer;

    Changes(StudioStore store, Announcer announcer) {
        this.store = store;
        this.announcer = announcer;
    }

    /// Answers a request.
    ///
    /// @param status of the answer; 204 has no body
    /// @param work refuses or does what is asked, with the receipt in the same transaction
    void answer(Context ctx, int status, JsonNode body, Function<EntityWrites.By, Written> work) {
        @Nullable Receipt receipt = Requests.receipt(ctx, body);
        Optional<String> before = Optional.ofNullable(receipt).flatMap(store.receipts()::find);
        if (before.isPresent()) {
            reply(ctx, status, Json.parse(before.get()));
            return;
        }
        String user = Guard.principal(ctx).userId();
        Written written = work.apply(new EntityWrites.By(user, receipt));
        written.touched().forEach(touched -> announce(touched, user));
        reply(ctx, status, written.json());
    }

    private void announce(Written.Touched touched, String user) {
        announcer.announce(
                touched.project(),
                new LiveEvent.EntityUpdated(
                        touched.type(), touched.id(), touched.changes(), user, Instant.now()));
    }

    private static void reply(Context ctx, int status, JsonNode json) {
        if (status == 204) {
            ctx.status(204);
        } else {
            Replies.send(ctx, status, json);
        }
    }
}
