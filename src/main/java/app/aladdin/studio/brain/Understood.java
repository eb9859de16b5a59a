package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;

import java.util.List;
import java.util.Set;

/// What was understood of a text about a project.
///
/// @param named the characters and places that it names, and the scenes by their numbers
/// @param words what it is about besides: words that are neither of the language of questions nor
///   part of a name
/// @param senses what its words stand for: one form for `meet`, `meets`, `met`
/// @param present which of `words` occur in the project
public record Understood(
        List<EntityRef> named, List<String> words, Set<String> senses, List<String> present) {
    public Understood {
        named = List.copyOf(named);
        words = List.copyOf(words);
        senses = Set.copyOf(senses);
        present = List.copyOf(present);
    }

    /// Whether one of these senses occurs.
    public boolean has(String... wanted) {
        return List.of(wanted).stream().anyMatch(senses::contains);
    }
}
