package app.aladdin.client.entities;

import app.aladdin.state.Loadable;
import app.aladdin.state.query.Observation;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A look at one thing from outside. Lives on the dispatcher.
final class Watch {
    private final Consumer<Loadable<JsonNode>> receiver;
    private @Nullable Observation<JsonNode> look;

    Watch(Consumer<Loadable<JsonNode>> receiver) {
        this.receiver = receiver;
    }

    void begin(Observation<JsonNode> observation) {
        look = observation;
        observation.value().subscribe(value -> receiver.accept(value));
    }

    void end() {
        if (look != null) {
            look.close();
        }
    }
}
