package app.aladdin.studio.query;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.QueryAnalysis;
import app.aladdin.contract.QueryRequest;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;
import app.aladdin.studio.brain.Brain;
import app.aladdin.studio.brain.Understood;
import app.aladdin.studio.store.Entities;
import app.aladdin.text.Span;
import app.aladdin.text.TextHit;
import app.aladdin.text.TextQuery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Queries by full text and by what is linked in the project's data, without a model.
///
/// A thing is found when it is named, when it is linked with everything that is named, when it is a
/// scene with such a slugline as is asked for, or when words of the query stand in it. Its
/// relevance, 0 to 1, is the greatest of
///
/// - 1 when the query names it;
/// - 0.9 when it is of the type that is asked for and linked with everything that is named, 0.8
///   when it is of another type;
/// - 0.9 when nothing is named and it is a scene with such a slugline as is asked for;
/// - 0.75 times the share of the query's words that stand in it, plus 0.15 times its full-text
///   score by the best score, plus 0.1 when it is of the type that is asked for;
///
/// and half of that for a scene with another slugline than is asked for.
///
/// The confidence, 0 to 1, is 0.3 when a known word says what is asked for, plus 0.5 times the
/// share of names and words that the project knows, plus 0.2 when anything was found.
public final class ProjectQueries implements QueryEngine {
    private static final int MOST_HITS = 500;
    private static final int EXCERPT = 200;
    private static final List<String> TYPES =
            List.of("scene", "character", "location", "episode", "concept", "dialogue");

    private final Entities entities;
    private final Brain brain;

    public ProjectQueries(Entities entities, Brain brain) {
        this.entities = entities;
        this.brain = brain;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        Filter filter = Filter.of(request.filters());
        Understood understood = brain.understand(request.projectId(), request.query());
        Intent intent = Intent.of(understood);
        HeadingWish heading = HeadingWish.of(understood);
        Map<String, Thing> things = things(request.projectId());
        List<Find> finds = new ArrayList<>();
        Map<String, TextHit> hits = hits(request, understood);
        Map<String, Integer> counts = counts(request.projectId(), understood);
        for (Thing thing : things.values()) {
            if (filter.lets(thing)) {
                relevance(thing, understood, intent, heading, hits, counts)
                        .ifPresent(score ->
                                finds.add(
                                        new Find(
                                                thing,
                                                score,
                                                Optional.ofNullable(hits.get(thing.ref().id())))));
            }
        }
        finds.sort(
                Comparator.comparingDouble(Find::score)
                        .reversed()
                        .thenComparing(find -> TYPES.indexOf(find.thing.ref().type()))
                        .thenComparing(find -> find.thing.position()));
        List<QueryResult> results =
                finds.stream()
                        .limit(request.limit())
                        .map(find -> result(find, understood))
                        .toList();
        return new QueryResponse(
                results, finds.size(), analysis(understood, intent, !finds.isEmpty()));
    }

    /// Something found.
    private record Find(Thing thing, double score, Optional<TextHit> hit) {}

    private Map<String, Thing> things(String project) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (String type : TYPES) {
            List<JsonNode> all = entities.all(type, project);
            for (int i = 0; i < all.size(); i++) {
                Thing thing = Thing.read(type, all.get(i), i);
                things.put(thing.ref().id(), thing);
            }
        }
        return things;
    }

    /// What full-text search finds, by id, best first.
    private Map<String, TextHit> hits(QueryRequest request, Understood understood) {
        List<String> words = new ArrayList<>(understood.words());
        understood.named().forEach(ref -> words.add(ref.name()));
        Map<String, TextHit> hits = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            for (TextHit hit :
                    brain.find(
                            new TextQuery(
                                    String.join(" ", words),
                                    request.projectId(),
                                    Set.of(),
                                    false,
                                    MOST_HITS))) {
                hits.put(hit.id(), hit);
            }
        }
        return hits;
    }

    /// How many of the query's own words stand in each thing.
    private Map<String, Integer> counts(String project, Understood understood) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : understood.words()) {
            for (TextHit hit :
                    brain.find(new TextQuery(word, project, Set.of(), true, MOST_HITS))) {
                counts.merge(hit.id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Optional<Double> relevance(
            Thing thing,
            Understood understood,
            Intent intent,
            HeadingWish heading,
            Map<String, TextHit> hits,
            Map<String, Integer> counts) {
        List<EntityRef> named = understood.named();
        boolean wanted = thing.ref().type().equals(intent.type());
        double best = 0;
        if (named.stream().anyMatch(ref -> ref.id().equals(thing.ref().id()))) {
            best = 1;
        } else if (!named.isEmpty() && named.stream().allMatch(ref -> thing.linkedWith(ref.id()))) {
            best = wanted ? 0.9 : 0.8;
        } else if (named.isEmpty() && !heading.isEmpty() && heading.fits(thing)) {
            best = 0.9;
        }
        int all = understood.words().size();
        int there = counts.getOrDefault(thing.ref().id(), 0);
        TextHit hit = hits.get(thing.ref().id());
        if (there > 0 && hit != null) {
            float top = hits.values().iterator().next().score();
            double score = 0.75 * there / all + 0.15 * hit.score() / top + (wanted ? 0.1 : 0);
            best = Math.max(best, score);
        }
        if (!heading.isEmpty() && thing.ref().type().equals("scene") && !heading.fits(thing)) {
            best /= 2;
        }
        return best == 0 ? Optional.empty() : Optional.of(Math.round(best * 1000) / 1000.0);
    }

    private static QueryResult result(Find find, Understood understood) {
        Thing thing = find.thing;
        ObjectNode facts = thing.facts();
        String excerpt =
                find.hit
                        .filter(hit -> !hit.excerpt().isBlank() && !hit.marks().isEmpty())
                        .map(hit -> marked(hit, facts))
                        .orElseGet(() -> beginning(thing.text()));
        ArrayNode why = facts.putArray("matched");
        understood.named().stream()
                .filter(ref -> thing.linkedWith(ref.id()) || ref.id().equals(thing.ref().id()))
                .forEach(ref -> why.add(ref.name()));
        return new QueryResult(
                thing.ref().id(),
                thing.ref().type(),
                thing.ref().name(),
                excerpt,
                find.score,
                facts,
                thing.links());
    }

    /// The excerpt; where the words stand in it goes into `metadata.marks`.
    private static String marked(TextHit hit, ObjectNode facts) {
        ArrayNode marks = facts.putArray("marks");
        for (Span mark : hit.marks()) {
            marks.add(Json.object().put("start", mark.start()).put("end", mark.end()));
        }
        return hit.excerpt();
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, cut > EXCERPT / 2 ? cut : line.offsetByCodePoints(0, EXCERPT / 2))
                + " …";
    }

    private static QueryAnalysis analysis(Understood understood, Intent intent, boolean found) {
        int named = understood.named().size();
        int all = named + understood.words().size();
        double known = all == 0 ? 0 : (double) (named + understood.present().size()) / all;
        double confidence = (intent == Intent.SEARCH ? 0 : 0.3) + 0.5 * known + (found ? 0.2 : 0);
        return new QueryAnalysis(
                intent.wire(),
                understood.named().stream().map(EntityRef::name).distinct().toList(),
                Math.round(confidence * 100) / 100.0);
    }
}
