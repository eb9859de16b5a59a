package app.aladdin.text;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The fields of a log's text in the index.
final class LogColumns {
    static final String GROUP = "group";
    static final String AT = "at";
    static final String WORDS = "words";
    private static final String ID = "id";

    /// How often a word stands in a text, and how long the text is, says nothing about a message.
    private static final FieldType PLACES = new FieldType();

    static {
        PLACES.setTokenized(true);
        PLACES.setOmitNorms(true);
        PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        PLACES.freeze();
    }

    private LogColumns() {}

    static Document document(LogText from) {
        Document document = new Document();
        document.add(new StringField(ID, from.id(), Field.Store.YES));
        document.add(new StringField(GROUP, from.group(), Field.Store.NO));
        document.add(new SortedDocValuesField(GROUP, new BytesRef(from.group())));
        document.add(new NumericDocValuesField(AT, from.at()));
        document.add(new Field(WORDS, from.text(), PLACES));
        return document;
    }

    static Term id(String id) {
        return new Term(ID, id);
    }

    static String id(IndexSearcher searcher, int document) throws IOException {
        return searcher.storedFields().document(document, Set.of(ID)).get(ID);
    }

    /// Collects which groups were met.
    static CollectorManager<Groups, Set<String>> groupCollector() {
        return new CollectorManager<>() {
            @Override
            public Groups newCollector() {
                return new Groups();
            }

            @Override
            public Set<String> reduce(Collection<Groups> all) {
                Set<String> groups = new HashSet<>();
                all.forEach(each -> groups.addAll(each.met));
                return groups;
            }
        };
    }

    /// One part of the index after the other.
    static final class Groups extends SimpleCollector implements Collector, LeafCollector {
        private final Set<String> met = new HashSet<>();
        private SortedDocValues groups = DocValues.emptySorted();
        private java.util.BitSet seen = new java.util.BitSet();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            groups = DocValues.getSorted(context.reader(), GROUP);
            seen = new java.util.BitSet();
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
            if (groups.advanceExact(document) && !seen.get(groups.ordValue())) {
                seen.set(groups.ordValue());
                met.add(groups.lookupOrd(groups.ordValue()).utf8ToString());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
