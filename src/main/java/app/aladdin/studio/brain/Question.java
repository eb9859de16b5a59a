package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;

import java.util.List;
import java.util.Set;

/// A question, understood as far as it was.
///
/// @param text as it was asked
/// @param tokens its words in order
/// @param characters whom it names; several where a name can mean several
/// @param places which locations it names
/// @param numbers the scene numbers that it names, whether there are such scenes or not
/// @param choice which scenes it is about
/// @param rest the words that are neither of the language of questions nor understood as anything
///   of the project
record Question(
        String text,
        List<Token> tokens,
        List<EntityRef> characters,
        List<EntityRef> places,
        List<String> numbers,
        Choice choice,
        List<String> rest) {

    /// Whether one of these senses occurs.
    boolean has(String... senses) {
        Set<String> wanted = Set.of(senses);
        return tokens.stream().anyMatch(token -> wanted.contains(token.sense()));
    }

    /// What is asked for: the first of these senses that occurs, or an empty text.
    String subject() {
        Set<String> subjects = Set.of("scene", "character", "who", "location", "where", "when");
        return tokens.stream().map(Token::sense).filter(subjects::contains).findFirst().orElse("");
    }

    /// Whether people are asked for.
    boolean asksWho() {
        return subject().equals("who") || subject().equals("character");
    }

    /// Whether everything that was said is understood.
    boolean understood() {
        return rest.isEmpty();
    }

    /// Whether nothing of the project is named.
    boolean general() {
        return characters.isEmpty() && places.isEmpty() && numbers.isEmpty() && choice.open();
    }
}
