package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.client.Client;
import app.aladdin.client.outbox.Portions;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.AnswerBody;
import app.aladdin.ui.view.Words;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Draws previews of data.
public final class IngestFeature implements AnswerBodies {
    private final Previews previews;
    private final IngestActions actions;
    private final Surroundings around;
    private final Messages messages;
    private final Map<String, IntegerProperty> open = new HashMap<>();

    /// @param project the open project's id; empty while none is open
    /// @param known the things of the project, which fields may refer to
    /// @param sceneNumbered the scene that a number names
    /// @param writeAgain gives a text back to the composer
    public IngestFeature(
            Client client,
            Dispatcher dispatcher,
            Navigator navigator,
            Supplier<String> project,
            Supplier<List<EntityRef>> known,
            Function<String, Optional<EntityRef>> sceneNumbered,
            Consumer<String> writeAgain,
            Messages messages,
            Words words) {
        this.previews = new Previews(new DraftKeeper(client.drafts(), dispatcher), words::problem);
        this.actions =
                new ClientIngest(client.edits(), client.outbox(), navigator, project, writeAgain);
        this.around = new Surroundings(known, sceneNumbered);
        this.messages = messages;
        client.edits().events().subscribe(dispatcher.inbox(previews::apply));
    }

    @Override
    public Optional<AnswerBody> of(Answer answer) {
        IngestResponse response = answer.metadata().ingest();
        if (response == null) {
            return Optional.empty();
        }
        if (response.parts().size() > 1) {
            return Optional.of(inParts(answer, response.parts()));
        }
        return Optional.of(new IngestBody(review(answer, response)));
    }

    private Review review(Answer answer, IngestResponse response) {
        Preview preview = previews.of(answer.message(), response);
        return new Review(answer, preview, previews, actions, around, messages);
    }

    private PartsBody inParts(Answer answer, List<IngestResponse> responses) {
        List<String> texts = Portions.worded(answer.question());
        List<Review> parts = new ArrayList<>();
        for (int i = 0; i < responses.size(); i++) {
            String id = answer.message() + "/" + i;
            String text = i < texts.size() ? texts.get(i) : answer.question();
            Answer part =
                    new Answer(id, answer.conversation(), text, answer.metadata(), answer.at());
            parts.add(review(part, responses.get(i)));
        }
        return new PartsBody(
                parts,
                open.computeIfAbsent(answer.message(), it -> new SimpleIntegerProperty()),
                messages);
    }
}
