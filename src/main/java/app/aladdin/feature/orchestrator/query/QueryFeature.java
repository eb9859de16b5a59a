package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.QueryResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.AnswerBody;
import app.aladdin.ui.view.Asking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Draws what queries found.
public final class QueryFeature implements AnswerBodies {
    private static final int REMEMBERED = 200;

    private final Navigator navigator;
    private final Asking asking;
    private final Messages messages;
    private final Map<String, QueryView> views =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, QueryView> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public QueryFeature(Navigator navigator, Asking asking, Messages messages) {
        this.asking = asking;
        this.navigator = navigator;
        this.messages = messages;
    }

    @Override
    public Optional<AnswerBody> of(Answer answer) {
        QueryResponse response = answer.metadata().query();
        if (response == null) {
            return Optional.empty();
        }
        QueryView view = views.computeIfAbsent(answer.message(), id -> new QueryView());
        return Optional.of(new QueryBody(answer, view, navigator, asking, messages));
    }
}
