package app.aladdin.app;

import java.nio.file.Path;
import java.util.List;

/// Where pictures go, and which ones are wanted.
///
/// @param only beginnings of the names of those that are wanted; empty for all
record Album(Path folder, List<String> only) {
    Album {
        only = List.copyOf(only);
    }

    boolean wants(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::startsWith);
    }

    /// Whether some picture is wanted whose name begins so.
    boolean wantsAny(String beginning) {
        return only.isEmpty()
                || only.stream()
                        .anyMatch(name -> name.startsWith(beginning) || beginning.startsWith(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
