package app.aladdin.studio.store;

/// Which part of a list is wanted, and in which order.
///
/// @param page from 1
/// @param limit 1 to 100
/// @param sort a field's name (letters only), or empty for the list's own order
public record Listing(int page, int limit, String sort, boolean descending) {
    public static final int DEFAULT_LIMIT = 10;
    public static final int MAX_LIMIT = 100;

    public Listing {
        // The name becomes part of a statement.
        if (!sort.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
            throw new IllegalArgumentException("not a field name");
        }
    }

    int offset() {
        return Math.multiplyExact(page - 1, limit);
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }
}
