package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.client.session.Server;

import org.jspecify.annotations.Nullable;

/// One question on its way and its answer on the way back.
interface Exchange {
    Queued question();

    /// Sends the question and waits for the end. Interrupting the thread gives up.
    ///
    /// @param remote the server's id of the conversation, `null` where the server has none of it
    Outcome run(Server server, @Nullable String remote) throws InterruptedException;

    /// Ends the exchange on the person's wish; what came stays.
    ///
    /// @return the server's id of the answer, empty when there is none yet
    String stop();
}
