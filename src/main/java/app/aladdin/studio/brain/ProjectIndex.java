package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.studio.store.Entities;
import app.aladdin.studio.store.Listing;
import app.aladdin.text.TextDocument;
import app.aladdin.text.TextHit;
import app.aladdin.text.TextIndex;
import app.aladdin.text.TextQuery;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// The words of all projects. Opened when first needed and brought up to date before every search.
final class ProjectIndex implements AutoCloseable {
    private final Entities entities;
    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable TextIndex index;
    private boolean closed;

    ProjectIndex(Entities entities, Path folder) {
        this.entities = entities;
        this.folder = folder;
    }

    /// Passages of a project with all of the words, else with any of them; the best first.
    List<TextHit> search(String project, String words, int limit) {
        List<TextHit> hits = search(new TextQuery(words, project, Set.of(), true, limit));
        return hits.isEmpty()
                ? search(new TextQuery(words, project, Set.of(), false, limit))
                : hits;
    }

    /// What a query finds, the best first.
    List<TextHit> search(TextQuery query) {
        return ready().search(query);
    }

    TextIndex ready() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            TextIndex open = index == null ? TextIndex.open(folder) : index;
            index = open;
            long change = entities.lastChange();
            if (open.lastChange() != change) {
                open.rebuild(change, documents());
            }
            return open;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (index != null) {
                index.close();
            }
        } finally {
            lock.unlock();
        }
    }

    private List<TextDocument> documents() {
        List<TextDocument> documents = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more; page++) {
            var projects = entities.projects(null, new Listing(page, Listing.MAX_LIMIT, "", false));
            for (JsonNode project : projects.docs()) {
                addAll(project.path("id").asText(), documents);
            }
            more = projects.hasNextPage();
        }
        return documents;
    }

    private void addAll(String project, List<TextDocument> documents) {
        for (JsonNode json : entities.all("scene", project)) {
            Scene scene = Scene.read(json);
            // The heading is the title already.
            String text =
                    scene.text().startsWith(scene.name())
                            ? scene.text().substring(scene.name().length())
                            : scene.text();
            documents.add(
                    new TextDocument(
                            scene.id(),
                            "scene",
                            project,
                            scene.name(),
                            scene.description() + "\n" + text.strip()));
        }
        for (JsonNode json : entities.all("character", project)) {
            CharacterProfile who = CharacterProfile.read(json);
            documents.add(
                    new TextDocument(who.id(), "character", project, who.name(), profile(who)));
        }
        for (JsonNode json : entities.all("location", project)) {
            Location place = Location.read(json);
            documents.add(
                    new TextDocument(
                            place.id(), "location", project, place.name(), place.description()));
        }
        addPlain(project, documents);
    }

    /// Kinds that are found by every text in them.
    private static final List<String> PLAIN = List.of("episode", "concept", "dialogue");

    private void addPlain(String project, List<TextDocument> documents) {
        for (String type : PLAIN) {
            for (JsonNode json : entities.all(type, project)) {
                Fields fields = new Fields(json);
                List<String> texts = new ArrayList<>();
                for (String name : List.of("description", "text", "speaker")) {
                    texts.add(fields.text(name));
                }
                texts.addAll(fields.texts("tags"));
                texts.removeIf(String::isBlank);
                documents.add(
                        new TextDocument(
                                fields.text("id"),
                                type,
                                project,
                                fields.text("name", "speaker"),
                                String.join("\n", texts)));
            }
        }
    }

    /// Everything that is written about people and places, their names included.
    static Stream<String> profiles(List<CharacterProfile> people, List<Location> places) {
        return Stream.concat(
                people.stream().map(who -> who.name() + " " + profile(who)),
                places.stream().map(place -> place.name() + " " + place.description()));
    }

    private static String profile(CharacterProfile who) {
        List<String> texts = new ArrayList<>();
        texts.addAll(List.of(who.description(), who.backstory(), who.appearance()));
        texts.add(String.join(", ", who.personality()));
        texts.addAll(who.goals());
        texts.removeIf(String::isBlank);
        return String.join("\n", texts);
    }
}
