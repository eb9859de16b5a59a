package app.aladdin.text;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.List;

/// Builds Lucene's queries. A whole word counts more than a beginning, and that more than a word
/// with a typing error; the title counts more than the body.
final class Queries {
    private static final float TITLE = 3;
    private static final float PREFIX = 0.5f;
    private static final float TYPO = 0.25f;

    private Queries() {}

    static Query of(TextQuery query, List<Wanted> wanted) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Wanted word : wanted) {
            words.add(of(word), query.all() ? Occur.MUST : Occur.SHOULD);
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        whole.add(words.build(), Occur.MUST);
        if (!query.scope().isEmpty()) {
            whole.add(new TermQuery(new Term(Columns.SCOPE, query.scope())), Occur.FILTER);
        }
        if (!query.types().isEmpty()) {
            List<BytesRef> types = query.types().stream().map(BytesRef::new).toList();
            whole.add(
                    new ConstantScoreQuery(new TermInSetQuery(Columns.TYPE, types)), Occur.FILTER);
        }
        return whole.build();
    }

    private static Query of(Wanted word) {
        List<Query> ways = new ArrayList<>();
        for (String field : List.of(Columns.TITLE, Columns.BODY)) {
            float weight = field.equals(Columns.TITLE) ? TITLE : 1;
            Term term = new Term(field, word.word());
            ways.add(new BoostQuery(new TermQuery(term), weight));
            if (word.prefix()) {
                ways.add(new BoostQuery(new PrefixQuery(term), weight * PREFIX));
            }
            if (word.typo()) {
                ways.add(new BoostQuery(new FuzzyQuery(term, 1, 1), weight * TYPO));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }
}
