package app.aladdin.studio.brain;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.ProblemException;
import app.aladdin.studio.store.Entities;
import app.aladdin.text.TextHit;
import app.aladdin.text.TextQuery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers questions about the projects of a store from what is in them. Equal questions about an
/// equal project have equal answers. Safe on any thread.
public final class Brain implements AutoCloseable {
    private final Entities entities;
    private final ProjectIndex index;
    private final List<Answerer> answerers;

    /// @param indexFolder where the search index lives; it may be deleted when the Studio does not
    ///   run
    public Brain(Entities entities, Path indexFolder) {
        this.entities = entities;
        this.index = new ProjectIndex(entities, indexFolder);
        this.answerers =
                List.of(
                        new SmallTalk(),
                        new SceneAnswerer(),
                        new MeetingAnswerer(),
                        new DialogueAnswerer(),
                        new LengthAnswerer(),
                        new RelationAnswerer(),
                        new AppearanceAnswerer(),
                        new WhoAnswerer(),
                        new PlacesAnswerer(),
                        new PeopleAnswerer(),
                        new StoryAnswerer(),
                        new ScenesAnswerer(),
                        new SearchAnswerer(index));
    }

    /// Opens the search index ahead of the first question that needs it.
    public void warm() {
        index.ready();
    }

    /// @throws ProblemException with [app.aladdin.contract.Problem.NotFound] when there is no such
    ///   project
    public Answer answer(String project, String text) {
        Facts facts = Facts.read(entities, project);
        Question question = QuestionReader.read(text, facts);
        Prose prose =
                answerers.stream()
                        .map(answerer -> answerer.answer(question, facts))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("search always answers"));
        String looked =
                Phrase.list(
                        List.of(
                                Phrase.count(facts.scenes().size(), "scene"),
                                Phrase.count(facts.characters().size(), "character"),
                                Phrase.count(facts.locations().size(), "location")),
                        "and");
        prose.paragraph(
                "*Looked at "
                        + looked
                        + "; this Studio has no language model, it answers from the project.*");
        return new Answer(
                prose.text(),
                AnswerMetadata.of(
                                Routing.departments(question, prose.departments()),
                                prose.cited(),
                                looked)
                        .suggesting(FollowUps.of(question, prose, facts)));
    }

    /// Reads a text against what a project holds.
    ///
    /// @throws ProblemException with [app.aladdin.contract.Problem.NotFound] when there is no such
    ///   project
    public Understood understand(String project, String text) {
        Facts facts = Facts.read(entities, project);
        Question question = QuestionReader.read(text, facts);
        List<EntityRef> named = new ArrayList<>(question.characters());
        named.addAll(question.places());
        for (String number : question.numbers()) {
            facts.sceneNumber(number)
                    .map(SceneFacts::scene)
                    .ifPresent(
                            scene -> named.add(new EntityRef("scene", scene.id(), scene.name())));
        }
        return new Understood(
                named,
                question.rest(),
                question.tokens().stream().map(Token::sense).collect(Collectors.toSet()),
                question.rest().stream().filter(facts::says).toList());
    }

    /// Passages of a project, the best first.
    public List<TextHit> find(TextQuery query) {
        return index.search(query);
    }

    @Override
    public void close() {
        index.close();
    }
}
