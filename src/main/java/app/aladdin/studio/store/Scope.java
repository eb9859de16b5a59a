package app.aladdin.studio.store;

import org.jspecify.annotations.Nullable;

/// Whose things a list shows.
///
/// @param project this project's alone, or `null` for every project's
/// @param account those alone that this account may use, or `null` for all there are
public record Scope(@Nullable String project, @Nullable String account) {
    /// Everything there is.
    public static final Scope ALL = new Scope(null, null);

    public static Scope project(String project) {
        return new Scope(project, null);
    }
}
