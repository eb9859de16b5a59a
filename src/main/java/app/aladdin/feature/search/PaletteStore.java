package app.aladdin.feature.search;

import app.aladdin.contract.SearchHit;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What can be found, and what was found and looked for lately. On the dispatcher's thread.
final class PaletteStore {
    private static final int SECTION = 6;

    /// Enough to find those among equals that were open lately.
    private static final int LOOKED_AT = 48;

    private static final int REMEMBERED = 30;
    private static final int SEARCHES = 5;

    private final List<WordsAction> actions;
    private final Messages messages;
    private final Map<Kind, SearchSource> sources = new EnumMap<>(Kind.class);
    private List<Candidate> commands = List.of();
    private List<String> recent = List.of();
    private List<String> searches = List.of();
    private List<Found> said = List.of();

    /// @param actions what can be done with the words themselves
    PaletteStore(List<WordsAction> actions, Messages messages) {
        this.actions = List.copyOf(actions);
        this.messages = messages;
    }

    /// Looks for things of a kind there from now on.
    void source(Kind kind, SearchSource source) {
        sources.put(kind, source);
    }

    /// The commands that can be run now.
    void commands(List<Candidate> now) {
        commands = List.copyOf(now);
        sources.put(Kind.COMMAND, WordIndex.of(commands));
    }

    /// Messages that were found for what is typed. Until those for the next letter are told they
    /// stay, so that nothing comes and goes with every key.
    void said(List<Found> found) {
        said = List.copyOf(found);
    }

    /// What an earlier run remembered goes under what was done meanwhile.
    void remembered(List<String> opened, List<String> words) {
        recent = joined(recent, opened, REMEMBERED);
        searches = joined(searches, words, SEARCHES);
    }

    private static List<String> joined(List<String> first, List<String> second, int most) {
        List<String> all = new ArrayList<>(first);
        second.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    /// Something was taken.
    void taken(Candidate candidate, String typed) {
        recent = joined(List.of(candidate.name()), recent, REMEMBERED);
        if (!typed.isBlank()) {
            searches = joined(List.of(typed.strip()), searches, SEARCHES);
        }
    }

    List<String> recent() {
        return recent;
    }

    List<String> searches() {
        return searches;
    }

    /// The rows for what was typed so far: finds under headings, the best kind first.
    List<PaletteRow> rows(String typed) {
        Query query = Query.of(typed);
        return query.words().isEmpty() ? beginning() : found(typed.strip(), query);
    }

    private List<PaletteRow> beginning() {
        List<PaletteRow> rows = new ArrayList<>();
        section(
                rows,
                Kind.BEFORE,
                searches.stream()
                        .map(words -> new Candidate(Kind.BEFORE, words, words, ""))
                        .toList());
        section(rows, Kind.COMMAND, commands);
        return rows;
    }

    private static void section(List<PaletteRow> rows, Kind kind, List<Candidate> all) {
        if (!all.isEmpty()) {
            rows.add(new PaletteRow.Heading(kind));
            all.forEach(each -> rows.add(new PaletteRow.Item(new Found(each, 0, List.of()))));
        }
    }

    private List<PaletteRow> found(String typed, Query query) {
        List<List<Found>> sections = new ArrayList<>();
        sources.forEach((kind, source) -> {
            List<Found> best =
                    source.find(query, LOOKED_AT).stream()
                            .sorted(
                                    Comparator.comparingInt(Found::rank)
                                            .thenComparingInt(this::age))
                            .limit(SECTION)
                            .toList();
            if (!best.isEmpty()) {
                sections.add(best);
            }
        });
        sections.sort(Comparator.comparingInt(best -> best.getFirst().rank()));
        List<PaletteRow> rows = new ArrayList<>();
        for (List<Found> best : sections) {
            rows.add(new PaletteRow.Heading(best.getFirst().candidate().kind()));
            best.forEach(found -> rows.add(new PaletteRow.Item(found)));
        }
        if (!said.isEmpty()) {
            rows.add(new PaletteRow.Heading(Kind.MESSAGE));
            said.forEach(found -> rows.add(new PaletteRow.Item(found)));
        }
        section(
                rows,
                Kind.WORDS,
                actions.stream()
                        .map(action ->
                                new Candidate(
                                        Kind.WORDS,
                                        action.id(),
                                        messages.get(action.key(), typed),
                                        "",
                                        "",
                                        action.icon()))
                        .toList());
        return rows;
    }

    private int age(Found found) {
        int at = recent.indexOf(found.candidate().name());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /// The rows that the server's finds add; they go under the others, so that nothing moves under
    /// whoever is choosing.
    List<PaletteRow> more(List<PaletteRow> shown, List<SearchHit> hits, String typed) {
        Set<String> there = new HashSet<>();
        for (PaletteRow row : shown) {
            if (row instanceof PaletteRow.Item item) {
                there.add(item.found().candidate().id());
            }
        }
        Query query = Query.of(typed);
        List<PaletteRow> rows = new ArrayList<>();
        for (SearchHit hit : hits) {
            boolean leads = Destination.of(hit.type(), hit.id()).isPresent();
            if (leads && there.add(hit.id()) && rows.size() <= SECTION) {
                if (rows.isEmpty()) {
                    rows.add(new PaletteRow.Heading(Kind.TEXT));
                }
                Candidate candidate =
                        new Candidate(
                                Kind.TEXT,
                                hit.type() + "/" + hit.id(),
                                hit.title(),
                                hit.excerpt().replaceAll("\\s+", " "));
                rows.add(
                        new PaletteRow.Item(
                                new Found(candidate, 0, Marks.of(candidate.title(), query))));
            }
        }
        return rows;
    }
}
