package app.aladdin.feature.story;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// Fetches what the pointer rests on, each thing once. FX thread only.
final class Hover {
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));
    private final Set<String> fetched = new HashSet<>();
    private final Consumer<String> fetch;

    Hover(Consumer<String> fetch) {
        this.fetch = fetch;
    }

    void entered(String id) {
        if (fetched.contains(id)) {
            return;
        }
        rest.setOnFinished(e -> {
            if (fetched.add(id)) {
                fetch.accept(id);
            }
        });
        rest.playFromStart();
    }

    void left() {
        rest.stop();
    }

    /// Another project: what was fetched for the last one does not count.
    void forget() {
        fetched.clear();
    }
}
