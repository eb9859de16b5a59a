package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.entities.EntityEvent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The last project on its way from this computer's store to the window. Made before the client is
/// started.
final class KeptProject {
    /// Where none is kept, nothing waits longer for it.
    private static final long LONGEST_MILLIS = 1_000;

    private final CompletableFuture<Boolean> here = new CompletableFuture<>();
    private final Runnable leave;

    KeptProject(Client client) {
        leave =
                client.entities()
                        .events()
                        .subscribe(event -> {
                            // The locations are the last of what is read.
                            if (event instanceof EntityEvent.Locations last
                                    && last.locations().known().isPresent()) {
                                here.complete(true);
                            }
                        });
    }

    /// Waits until all of it has been handed on. Any thread but the FX thread.
    void await() {
        here.completeOnTimeout(false, LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
        leave.run();
    }
}
