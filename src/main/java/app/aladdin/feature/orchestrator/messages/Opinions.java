package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Conversations;
import app.aladdin.contract.Feedback;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the person thinks of answers, as it is kept: looked up for many messages at once when they
/// come into sight.
final class Opinions {
    private final Conversations conversations;
    private final Background background;
    private final Dispatcher dispatcher;
    private final Map<String, ReadOnlyStringWrapper> known = new HashMap<>();
    private List<String> wanted = new ArrayList<>();

    Opinions(Conversations conversations, Background background, Dispatcher dispatcher) {
        this.conversations = conversations;
        this.background = background;
        this.dispatcher = dispatcher;
    }

    /// What is thought of an answer: [Feedback#UP], [Feedback#DOWN], or an empty text.
    ReadOnlyStringProperty on(String message) {
        ReadOnlyStringWrapper opinion = known.get(message);
        if (opinion == null) {
            opinion = new ReadOnlyStringWrapper("");
            known.put(message, opinion);
            want(message);
        }
        return opinion.getReadOnlyProperty();
    }

    private void want(String message) {
        if (wanted.isEmpty()) {
            dispatcher.execute(this::lookUp);
        }
        wanted.add(message);
    }

    private void lookUp() {
        List<String> messages = wanted;
        wanted = new ArrayList<>();
        background.start(
                "opinions",
                () -> {
                    Map<String, String> found = new LinkedHashMap<>();
                    for (String message : messages) {
                        conversations
                                .feedbackOn(message)
                                .ifPresent(opinion -> found.put(message, opinion.feedback()));
                    }
                    dispatcher.execute(() -> found.forEach(this::show));
                },
                // An opinion that cannot be read is shown as none.
                failure -> {});
    }

    private void show(String message, String opinion) {
        ReadOnlyStringWrapper shown = known.get(message);
        if (shown != null && shown.get().isEmpty()) {
            shown.set(opinion);
        }
    }

    /// Keeps an opinion; the same one again takes it back.
    void press(String message, String opinion) {
        ReadOnlyStringWrapper shown =
                known.computeIfAbsent(message, id -> new ReadOnlyStringWrapper(""));
        shown.set(shown.get().equals(opinion) ? "" : opinion);
        conversations.feedback(message, new Feedback(shown.get(), ""));
    }
}
