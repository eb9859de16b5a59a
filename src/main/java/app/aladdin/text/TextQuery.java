package app.aladdin.text;

import java.util.Set;

/// What to look for.
///
/// @param text words in any language; the beginning of a word is enough, and in words of four
///   letters or more one letter may be wrong
/// @param scope only what belongs to it; everything when empty
/// @param types only these; all when empty
/// @param all whether every word must be found, else any (more are better)
/// @param limit how many hits at most, from 1
public record TextQuery(String text, String scope, Set<String> types, boolean all, int limit) {
    public TextQuery {
        types = Set.copyOf(types);
    }
}
