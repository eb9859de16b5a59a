package app.aladdin.feature.search;

import java.util.List;

/// Where something can be found at every keystroke.
interface SearchSource {
    /// The best finds, best first; among equals in their natural order. Must be quick: it is asked
    /// on the FX thread.
    List<Found> find(Query query, int most);
}
