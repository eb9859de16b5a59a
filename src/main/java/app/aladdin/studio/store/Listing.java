package app.aladdin.studio.store;

import java.util.Map;
import java.util.TreeMap;

/// Which part of a list is wanted, and in which order.
///
/// @param page from 1
/// @param limit 1 to 100
/// @param sort a field's name (letters only), or empty for the list's own order
/// @param filters only what has these values, by field
public record Listing(
        int page, int limit, String sort, boolean descending, Map<String, String> filters) {
    public static final int DEFAULT_LIMIT = 10;
    public static final int MAX_LIMIT = 100;

    public Listing {
        // The names become part of a statement or of a path in JSON.
        if (!sort.matches("[A-Za-z]*")
                || !filters.keySet().stream().allMatch(name -> name.matches("[A-Za-z0-9]+"))) {
            throw new IllegalArgumentException("not a field name");
        }
        filters = new TreeMap<>(filters);
    }

    /// All of a list's things.
    public Listing(int page, int limit, String sort, boolean descending) {
        this(page, limit, sort, descending, Map.of());
    }

    /// The same part of a list with other filters.
    public Listing with(Map<String, String> others) {
        return new Listing(page, limit, sort, descending, others);
    }

    int offset() {
        return Math.multiplyExact(page - 1, limit);
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }
}
