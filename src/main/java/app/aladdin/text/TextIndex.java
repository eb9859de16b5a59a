package app.aladdin.text;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
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
import java.util.List;
import java.util.Map;

/// A folder in which documents are found by their words. Safe on any thread.
///
/// What is added can be found at once, and is on the disk after [#commit] or [#close]. The index
/// keeps the number of the last change that it has seen; when that is not the number of the data's
/// last change, the owner brings it up to date or builds it again.
public final class TextIndex implements AutoCloseable {
    /// The number of an index that has seen nothing yet, or cannot say.
    public static final long NOTHING_SEEN = -1;

    /// Longer queries are cut: what nobody types must not cost what nobody waits for.
    private static final int MOST_WORDS = 32;

    private final Analyzer documents = WordAnalyzer.forDocuments();
    private final Analyzer queries = WordAnalyzer.forQueries();
    private final IndexFolder folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long lastChange;

    private TextIndex(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.writer = folder.writer(documents);
        this.lastChange = folder.lastChange(writer);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// Opens the index in a folder, making it where there is none. A damaged one, or one that an
    /// other version made, is emptied. Where the folder cannot be used (read-only, in use by
    /// another process) the index lives in memory until it is closed.
    public static TextIndex open(Path path) {
        try {
            return new TextIndex(IndexFolder.open(path));
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// The number given with the last [#update] or [#rebuild], or [#NOTHING_SEEN].
    public synchronized long lastChange() {
        return lastChange;
    }

    /// Forgets everything and takes these documents instead.
    ///
    /// @param change the number of the data's last change
    public synchronized void rebuild(long change, Iterable<TextDocument> all) {
        try {
            writer.deleteAll();
            for (TextDocument document : all) {
                writer.addDocument(Columns.document(document));
            }
            seen(change);
            writer.commit();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Adds or replaces documents and removes others.
    public synchronized void update(
            long change, Collection<TextDocument> put, Collection<String> removedIds) {
        try {
            for (TextDocument document : put) {
                Term id = new Term(Columns.ID, document.id());
                writer.updateDocument(id, Columns.document(document));
            }
            for (String id : removedIds) {
                writer.deleteDocuments(new Term(Columns.ID, id));
            }
            seen(change);
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// The best hits first.
    ///
    /// @throws ProblemException with [Problem.Storage] when the folder cannot be read any more
    public List<TextHit> search(TextQuery query) {
        List<Wanted> wanted = wanted(query.text());
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return hits(searcher, Queries.of(query, wanted), query.limit(), wanted);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw storage(e);
        }
    }

    /// Puts everything on the disk.
    public synchronized void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            writer.close();
            folder.close();
        } catch (IOException e) {
            throw storage(e);
        }
    }

    private List<Wanted> wanted(String text) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        for (Tokens.Token token : Tokens.of(queries, text)) {
            if (wanted.size() < MOST_WORDS) {
                wanted.putIfAbsent(token.word(), new Wanted(token.word()));
            }
        }
        return List.copyOf(wanted.values());
    }

    private List<TextHit> hits(IndexSearcher searcher, Query query, int limit, List<Wanted> wanted)
            throws IOException {
        Excerpts excerpts = new Excerpts(documents, wanted);
        List<TextHit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            Excerpts.Excerpt excerpt = excerpts.of(document.get(Columns.BODY));
            hits.add(
                    new TextHit(
                            document.get(Columns.ID),
                            document.get(Columns.TYPE),
                            document.get(Columns.TITLE),
                            found.score,
                            excerpt.text(),
                            excerpt.marks()));
        }
        return hits;
    }

    private void seen(long change) throws IOException {
        lastChange = change;
        folder.remember(writer, change);
        searchers.maybeRefreshBlocking();
    }

    private static ProblemException storage(IOException e) {
        return new ProblemException(new Problem.Storage("search index: " + e.getMessage()), e);
    }
}
