package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.client.drafts.Drafts;
import app.aladdin.state.Dispatcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.function.Consumer;

/// Keeps previews among the half-filled forms.
record DraftKeeper(Drafts drafts, Dispatcher dispatcher) implements Previews.Keeper {
    @Override
    public void keep(String name, ObjectNode json) {
        drafts.keepForm(name, json);
    }

    @Override
    public void find(String name, Consumer<JsonNode> receiver) {
        drafts.findForm(name, kept -> dispatcher.execute(() -> receiver.accept(kept)));
    }
}
