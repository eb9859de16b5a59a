package app.aladdin.studio.socket;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.access.Access;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.live.Announcer;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Sockets that start in the background, so that nothing waits for them. Before they have started
/// nobody is connected, so nobody misses what is told.
public final class Sockets implements Announcer, AutoCloseable {
    private final CompletableFuture<SocketServer> server = new CompletableFuture<>();

    private Sockets() {}

    /// Begins to start; see [SocketServer#start].
    public static Sockets starting(
            Serving serving, int port, Access access, Executions executions) {
        Sockets sockets = new Sockets();
        Thread.ofVirtual()
                .name("studio-sockets")
                .start(() -> {
                    try {
                        sockets.server.complete(
                                SocketServer.start(serving, port, access, executions));
                    } catch (RuntimeException | Error e) {
                        sockets.server.completeExceptionally(e);
                    }
                });
        return sockets;
    }

    /// Where they listen; waits until they do.
    ///
    /// @throws ProblemException when they cannot
    public URI url() {
        try {
            return server.join().url();
        } catch (CompletionException e) {
            throw new ProblemException(ProblemException.of(e), e);
        }
    }

    @Override
    public void announce(String projectId, LiveEvent event) {
        whenStarted(started -> started.announce(projectId, event));
    }

    @Override
    public void toExecution(String executionId, LiveEvent event) {
        whenStarted(started -> started.toExecution(executionId, event));
    }

    @Override
    public void close() {
        try {
            server.join().close();
        } catch (CompletionException e) {
            // They never started.
        }
    }

    private void whenStarted(Consumer<SocketServer> tell) {
        if (server.isDone() && !server.isCompletedExceptionally()) {
            tell.accept(server.join());
        }
    }
}
