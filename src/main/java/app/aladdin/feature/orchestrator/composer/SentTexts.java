package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was sent last in a project, to be taken up again like commands in a terminal.
final class SentTexts {
    private static final int MOST = 50;

    /// The oldest first.
    private final List<String> texts = new ArrayList<>();

    private int at;

    /// Takes over what an earlier run has kept, before what was sent since.
    void restore(String kept) {
        List<String> since = List.copyOf(texts);
        texts.clear();
        JsonNode list = kept.isEmpty() ? Json.object() : Json.parse(kept);
        list.forEach(text -> add(text.asText()));
        since.forEach(this::add);
    }

    void add(String text) {
        texts.remove(text);
        texts.add(text);
        if (texts.size() > MOST) {
            texts.removeFirst();
        }
        at = texts.size();
    }

    /// As [#restore] takes it.
    String kept() {
        return Json.text(Json.texts(texts));
    }

    void clear() {
        texts.clear();
        at = 0;
    }

    /// The text before the one that is shown; nothing when there is none, or when something else is
    /// shown, which must not be lost.
    Optional<String> before(String shown) {
        if (!isShown(shown) || at == 0) {
            return Optional.empty();
        }
        at--;
        return Optional.of(texts.get(at));
    }

    /// The text after the one that is shown, in the end an empty one.
    Optional<String> after(String shown) {
        if (shown.isEmpty() || !isShown(shown) || at >= texts.size()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(at == texts.size() ? "" : texts.get(at));
    }

    private boolean isShown(String shown) {
        if (shown.isEmpty()) {
            at = texts.size();
            return true;
        }
        return at < texts.size() && texts.get(at).equals(shown);
    }
}
