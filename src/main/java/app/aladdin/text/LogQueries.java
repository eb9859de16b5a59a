package app.aladdin.text;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Builds Lucene's queries over a log. How well words match is a matter of a few tiers and not of
/// how rare they are, so that many texts are equally good and the newest of them comes first; a
/// tier is asked only when the better ones have not enough.
final class LogQueries {
    static final Sort NEWEST_FIRST =
            new Sort(new SortField(LogColumns.AT, SortField.Type.LONG, true));

    private LogQueries() {}

    /// @param mistyped whether it forgives a typing error
    record Tier(Query query, boolean mistyped) {}

    /// The words next to each other, the whole words, their beginnings, and nearly those.
    ///
    /// @param lenient the same words with typing errors forgiven
    static List<Tier> tiers(List<Wanted> words, List<Wanted> lenient) {
        List<Tier> tiers = new ArrayList<>();
        if (words.size() > 1) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
            words.forEach(word -> phrase.add(term(word)));
            tiers.add(new Tier(phrase.build(), false));
        }
        tiers.add(new Tier(all(words, word -> new TermQuery(term(word))), false));
        tiers.add(new Tier(beginnings(words), false));
        if (lenient.stream().anyMatch(Wanted::typo)) {
            tiers.add(new Tier(all(lenient, LogQueries::nearly), true));
        }
        return tiers;
    }

    static Query beginnings(List<Wanted> words) {
        return all(words, LogQueries::beginning);
    }

    private static Query all(List<Wanted> words, Function<Wanted, Query> query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    /// The same within some groups.
    static Query within(Query words, Collection<String> groups) {
        List<BytesRef> wanted = groups.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(new TermInSetQuery(LogColumns.GROUP, wanted), Occur.FILTER)
                .build();
    }

    /// Takes the newest.
    static TopFieldCollectorManager newest(int most) {
        return new TopFieldCollectorManager(NEWEST_FIRST, most, most);
    }

    private static Query beginning(Wanted word) {
        return word.prefix() ? new PrefixQuery(term(word)) : new TermQuery(term(word));
    }

    private static Query nearly(Wanted word) {
        return word.typo()
                ? new BooleanQuery.Builder()
                        .add(beginning(word), Occur.SHOULD)
                        .add(new AutomatonQuery(term(word), nearly(word.word())), Occur.SHOULD)
                        .build()
                : beginning(word);
    }

    private static Term term(Wanted word) {
        return new Term(LogColumns.WORDS, word.word());
    }

    /// Words that begin with this one but for one typing error behind its first letter.
    private static Automaton nearly(String word) {
        int first = Character.charCount(word.codePointAt(0));
        Automaton rest = new LevenshteinAutomata(word.substring(first), true).toAutomaton(1);
        Automaton all =
                Operations.concatenate(
                        List.of(
                                Automata.makeString(word.substring(0, first)),
                                rest,
                                Automata.makeAnyString()));
        return Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
