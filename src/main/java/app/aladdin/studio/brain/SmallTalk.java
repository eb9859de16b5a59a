package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Greetings, thanks, and the question what can be asked.
final class SmallTalk implements Answerer {
    private static final int SHORT = 6;

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.general() || q.tokens().size() > 2 * SHORT) {
            return Optional.empty();
        }
        boolean alone = q.understood() && q.tokens().size() <= SHORT;
        if (asksWhatCanBeAsked(Tokenizer.folded(q.text()))
                || (alone && q.has("help"))
                || (alone && q.has("hello"))) {
            return Optional.of(introduction(facts));
        }
        if (alone && q.has("thanks")) {
            return Optional.of(
                    new Prose(facts).paragraph("You are welcome. What else is in the script?"));
        }
        return Optional.empty();
    }

    private static boolean asksWhatCanBeAsked(String text) {
        return text.matches(
                "(?s).*\\b(what can (you|i)|what do you (know|do)|who are you|what are you"
                        + "|are you (an?|real)|how do you work|can you write|language model"
                        + "|was kannst du|wer bist du)\\b.*");
    }

    private static Prose introduction(Facts facts) {
        Prose prose = new Prose(facts);
        prose.paragraph(
                "This is the Studio of **"
                        + Markdown.plain(facts.project().name())
                        + "**. There is no language model in it: it looks things up in the script"
                        + " and the profiles. It knows scenes by time, place and people, who meets"
                        + " whom, who speaks how much, lengths and appearances, and it finds words"
                        + " in the text.");
        prose.paragraph("Ask, for example:");
        examples(facts).forEach(prose::item);
        return prose;
    }

    /// Three questions about this project that have an answer.
    static List<String> examples(Facts facts) {
        List<String> examples = new ArrayList<>();
        examples.add("Which scenes are at night?");
        facts.locations().stream()
                .max(Comparator.comparingInt((Location location) -> location.scenes().size()))
                .ifPresent(place ->
                        examples.add("Who meets whom in " + Markdown.plain(place.name()) + "?"));
        facts.characters().stream()
                .max(Comparator.comparingInt((CharacterProfile who) -> who.scenes().size()))
                .ifPresent(who ->
                        examples.add("When does " + Markdown.plain(who.name()) + " first appear?"));
        return examples;
    }
}
