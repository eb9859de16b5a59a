package app.aladdin.contract;

import java.util.Locale;

/// What a server recommends to do with data, in its own word. Servers recommend `ingest` above an
/// overall quality of 0.75 when the data is valid, `modify` from 0.5 or when a required field is
/// missing, else `discard`.
///
/// @param wire the server's word; empty when it says nothing
public record Recommendation(String wire) {
    public static final Recommendation INGEST = new Recommendation("ingest");
    public static final Recommendation MODIFY = new Recommendation("modify");
    public static final Recommendation DISCARD = new Recommendation("discard");

    /// What a recommendation means.
    public enum Kind {
        INGEST,
        MODIFY,
        DISCARD,
        /// A word that this client does not know, or none.
        OTHER
    }

    public Kind kind() {
        return switch (wire.strip().toLowerCase(Locale.ROOT)) {
            case "ingest" -> Kind.INGEST;
            case "modify" -> Kind.MODIFY;
            case "discard" -> Kind.DISCARD;
            default -> Kind.OTHER;
        };
    }
}
