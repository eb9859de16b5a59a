package app.aladdin.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words in lower case without accents and without a possessive `'s`; Chinese, Japanese and Korean
/// in overlapping pairs of characters, because they have no blanks between words.
final class WordAnalyzer extends Analyzer {
    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    private final boolean singles;

    private WordAnalyzer(boolean singles) {
        this.singles = singles;
    }

    /// For documents: single characters too, so that one alone can be searched for.
    static WordAnalyzer forDocuments() {
        return new WordAnalyzer(true);
    }

    /// For what is searched: a character alone only where it stands alone.
    static WordAnalyzer forQueries() {
        return new WordAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new CJKWidthFilter(new EnglishPossessiveFilter(words));
        stream = new CJKBigramFilter(new LowerCaseFilter(stream), ALL_SCRIPTS, singles);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stream));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(in)));
    }
}
