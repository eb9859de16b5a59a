package app.aladdin.state.query;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// A change that is shown before the server has confirmed it. It lies over the value of one query,
/// which stays what the server said; so it can be taken away again whatever else has changed.
///
/// @param id names the wish; one wish may lie over several queries
/// @param change gives the value with the wish fulfilled; is applied anew whenever the value below
///   changes, and to nothing at all when nothing is known. Must not fail and not change its
///   argument
public record Patch<T>(String id, QueryKey key, UnaryOperator<Optional<T>> change) {}
