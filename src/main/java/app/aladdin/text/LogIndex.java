package app.aladdin.text;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A folder in which the texts of a log are found while words are typed: by the beginnings of all
/// words, without accents and case, Chinese by any two characters; when little is found so, with
/// one typing error too. Better finds come first, and of equal ones the newer.
///
/// Only words are kept, not the texts. What is put in can be found after [#refresh], and is on the
/// disk after [#commit] or [#close]. Safe on any thread.
public final class LogIndex implements AutoCloseable {
    /// The mark of an index that has none yet.
    public static final long NO_MARK = TextIndex.NOTHING_SEEN;

    /// Longer queries are cut: what nobody types must not cost what nobody waits for.
    private static final int MOST_WORDS = 12;

    private final Analyzer documents = WordAnalyzer.forDocuments();
    private final Analyzer queries = WordAnalyzer.forQueries();
    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long mark;

    private LogIndex(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.writer = folder.writer(documents, LogQueries.NEWEST_FIRST);
        this.mark = folder.lastChange(writer);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// Opens the index in a folder, making it where there is none. A damaged one is emptied. Where
    /// the folder cannot be used the index lives in memory until it is closed.
    public static LogIndex open(Path path) {
        try {
            return new LogIndex(IndexFolder.open(path));
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// What was given with the last [#begin]: whose log it is.
    public long mark() {
        return mark;
    }

    /// Forgets everything and is the index of another log from now on, on the disk too.
    public void begin(long newMark) {
        try {
            writer.deleteAll();
            folder.remember(writer, newMark);
            writer.commit();
            mark = newMark;
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Adds or replaces texts and removes others.
    public void update(Collection<LogText> put, Collection<String> removed) {
        try {
            for (LogText text : put) {
                writer.updateDocument(LogColumns.id(text.id()), LogColumns.document(text));
            }
            writer.deleteDocuments(removed.stream().map(LogColumns::id).toArray(Term[]::new));
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Does once what every search does, because the first time of everything takes longer.
    public void warm() {
        List<Wanted> words = wanted("warm up", Wanted.Typos.BEGINNING);
        Query query = LogQueries.tiers(words, words).getLast().query();
        ids(query, List.of(""), 1);
        passage("warm up", new LogHit("", true), "warming up");
    }

    /// Lets what was put in be found.
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Puts everything on the disk.
    public void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// The texts of some groups in which all words are.
    ///
    /// @throws ProblemException with [Problem.Storage] when the folder cannot be read any more
    public List<LogHit> find(String words, Collection<String> groups, int limit) {
        List<Wanted> wanted = wanted(words, Wanted.Typos.NONE);
        if (groups.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Boolean> hits = new LinkedHashMap<>();
        for (LogQueries.Tier tier :
                LogQueries.tiers(wanted, wanted(words, Wanted.Typos.BEGINNING))) {
            if (hits.size() < limit) {
                ids(tier.query(), groups, limit + hits.size())
                        .forEach(id -> hits.putIfAbsent(id, tier.mistyped()));
            }
        }
        return hits.entrySet().stream()
                .limit(limit)
                .map(hit -> new LogHit(hit.getKey(), hit.getValue()))
                .toList();
    }

    private List<String> ids(Query words, Collection<String> groups, int most) {
        return search(searcher -> {
            List<String> ids = new ArrayList<>();
            Query query = LogQueries.within(words, groups);
            // The documents lie in this order, so that nobody looks further than that.
            for (ScoreDoc found : searcher.search(query, LogQueries.newest(most)).scoreDocs) {
                ids.add(LogColumns.id(searcher, found.doc));
            }
            return ids;
        });
    }

    /// Those of some groups that have a text with all words; a typing error is not forgiven.
    public Set<String> groups(String words, Collection<String> among) {
        List<Wanted> wanted = wanted(words, Wanted.Typos.NONE);
        if (among.isEmpty() || wanted.isEmpty()) {
            return Set.of();
        }
        return search(searcher ->
                searcher.search(
                        LogQueries.within(LogQueries.beginnings(wanted), among),
                        LogColumns.groupCollector()));
    }

    /// The piece of a found text that shows why it was found.
    public Passage passage(String words, LogHit hit, String text) {
        List<Wanted> wanted =
                wanted(words, hit.mistyped() ? Wanted.Typos.BEGINNING : Wanted.Typos.NONE);
        return new Passages(new Excerpts(documents, wanted)).of(text);
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            folder.close();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    private List<Wanted> wanted(String text, Wanted.Typos typos) {
        Set<String> words = new LinkedHashSet<>();
        for (Tokens.Token token : Tokens.of(queries, text)) {
            if (words.size() < MOST_WORDS) {
                words.add(token.word());
            }
        }
        // Behind another word one letter is enough to go on with.
        int prefixFrom = words.size() > 1 ? 1 : Wanted.PREFIX_FROM;
        return words.stream().map(word -> new Wanted(word, typos, prefixFrom)).toList();
    }

    private interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T search(Work<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw storage(e);
        }
    }

    private static ProblemException storage(IOException e) {
        return new ProblemException(new Problem.Storage("index of messages: " + e.getMessage()), e);
    }
}
