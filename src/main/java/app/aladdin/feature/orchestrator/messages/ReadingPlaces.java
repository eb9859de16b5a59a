package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.state.Dispatcher;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where somebody stopped reading in each conversation, also after the program was closed. A
/// conversation that was read to its end has no place.
final class ReadingPlaces {
    private static final String NAME = "reading-place:";

    private final Client client;
    private final Dispatcher dispatcher;
    private final Map<String, MessageList.Place> places = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    ReadingPlaces(Client client, Dispatcher dispatcher) {
        this.client = client;
        this.dispatcher = dispatcher;
    }

    /// Looks the place up before the messages are there, so that nothing jumps.
    ///
    /// @param then goes on, on the dispatcher's thread
    void recall(String conversation, Runnable then) {
        if (!asked.add(conversation)) {
            then.run();
            return;
        }
        client.recall(
                NAME + conversation,
                kept ->
                        dispatcher.execute(() -> {
                            kept.flatMap(ReadingPlaces::read)
                                    .ifPresent(place -> places.putIfAbsent(conversation, place));
                            then.run();
                        }));
    }

    Optional<MessageList.Place> of(String conversation) {
        return Optional.ofNullable(places.get(conversation));
    }

    /// Whether reading goes on in the end of a conversation.
    boolean isIn(ConversationEvent.Recent recent) {
        return of(recent.conversation())
                .map(MessageList.Place::message)
                .map(id -> recent.entries().stream().anyMatch(entry -> entry.id().equals(id)))
                .orElse(true);
    }

    /// For now only: somebody is on the way there.
    void expect(String conversation, MessageList.Place place) {
        places.put(conversation, place);
    }

    void keep(String conversation, Optional<MessageList.Place> place) {
        Optional<MessageList.Place> before = of(conversation);
        if (conversation.isEmpty() || place.equals(before)) {
            return;
        }
        place.ifPresentOrElse(
                it -> places.put(conversation, it), () -> places.remove(conversation));
        client.remember(NAME + conversation, place.map(ReadingPlaces::write).orElse(""));
    }

    static String write(MessageList.Place place) {
        return Math.round(place.offset()) + " " + place.message();
    }

    static Optional<MessageList.Place> read(String kept) {
        int space = kept.indexOf(' ');
        try {
            return space < 0
                    ? Optional.empty()
                    : Optional.of(
                            new MessageList.Place(
                                    kept.substring(space + 1),
                                    Integer.parseInt(kept.substring(0, space))));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
