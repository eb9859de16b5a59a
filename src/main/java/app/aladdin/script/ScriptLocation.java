package app.aladdin.script;

import java.util.List;

/// A place where scenes are set.
///
/// @param name as in the first heading that has it, without setting and time of day
/// @param sceneOrdinals the scenes set there, ascending
public record ScriptLocation(String name, List<Integer> sceneOrdinals) {
    /// Copies the ordinals.
    public ScriptLocation {
        sceneOrdinals = List.copyOf(sceneOrdinals);
    }
}
