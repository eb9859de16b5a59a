package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Location;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a place is, which places there are, and where a choice of scenes is set.
final class PlacesAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.understood() || q.has("happen")) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.VISUAL);
        if (!q.places().isEmpty()) {
            boolean placeAlone = q.choice().conditions().size() == 1;
            if (!placeAlone || q.has("scene") || q.asksWho()) {
                return Optional.empty();
            }
            for (EntityRef place : q.places()) {
                facts.location(place.id()).ifPresent(location -> describe(prose, facts, location));
            }
            return Optional.of(prose);
        }
        if (!q.subject().equals("location")
                && !(q.subject().equals("where") && (!q.choice().open() || q.has("film")))) {
            return Optional.empty();
        }
        list(prose, q, facts);
        return Optional.of(prose);
    }

    private static void describe(Prose prose, Facts facts, Location location) {
        EntityRef place = Facts.ref(location);
        List<SceneFacts> scenes = facts.scenes().stream().filter(s -> s.in(place)).toList();
        prose.paragraph("**" + prose.cite(place) + "**");
        if (!location.description().isBlank()) {
            prose.paragraph(Markdown.plain(location.description()));
        }
        if (scenes.isEmpty()) {
            prose.item("No scene is set here.");
            return;
        }
        prose.item(
                Phrase.count(scenes.size(), "scene")
                        + ", "
                        + Phrase.pages(scenes.stream().mapToInt(s -> s.scene().eighths()).sum())
                        + ": "
                        + prose.scenes(scenes));
        List<String> times =
                scenes.stream()
                        .map(s -> s.scene().timeOfDay().toLowerCase(Locale.ROOT))
                        .filter(time -> !time.isEmpty())
                        .distinct()
                        .toList();
        if (!times.isEmpty()) {
            prose.item("Time of day: " + Markdown.plain(Phrase.list(times, "and")));
        }
        List<EntityRef> people =
                facts.characterRefs().stream()
                        .filter(who -> scenes.stream().anyMatch(scene -> scene.has(who)))
                        .toList();
        if (!people.isEmpty()) {
            prose.item("Here: " + prose.cites(people, "and"));
        }
    }

    private static void list(Prose prose, Question q, Facts facts) {
        List<SceneFacts> scenes = q.choice().of(facts.scenes());
        List<EntityRef> places =
                facts.locationRefs().stream()
                        .filter(place -> q.choice().open() || !in(scenes, place).isEmpty())
                        .toList();
        if (q.has("most", "least")) {
            Comparator<EntityRef> byScenes =
                    Comparator.comparingInt(place -> in(scenes, place).size());
            places =
                    places.stream()
                            .sorted(q.has("least") ? byScenes : byScenes.reversed())
                            .toList();
        }
        String where = q.choice().suffix(prose);
        prose.paragraph(
                places.isEmpty()
                        ? "No scene is" + where + "."
                        : "**"
                                + Phrase.count(places.size(), "location")
                                + "**"
                                + (q.choice().open() ? "" : " for the scenes" + where)
                                + ":");
        for (EntityRef place : places) {
            List<SceneFacts> there = in(scenes, place);
            prose.item(
                    prose.cite(place)
                            + ": "
                            + (there.isEmpty() ? "no scene" : prose.scenes(there)));
        }
    }

    private static List<SceneFacts> in(List<SceneFacts> scenes, EntityRef place) {
        return scenes.stream().filter(scene -> scene.in(place)).toList();
    }
}
