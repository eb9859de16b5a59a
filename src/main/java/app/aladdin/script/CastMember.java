package app.aladdin.script;

import java.util.List;

/// Someone who speaks.
///
/// @param name as in their first cue, without extensions
/// @param sceneOrdinals the scenes in which they speak, ascending
/// @param speeches how often they speak
/// @param words how many words they say; what they sing does not count
public record CastMember(String name, List<Integer> sceneOrdinals, int speeches, int words) {
    /// Copies the ordinals.
    public CastMember {
        sceneOrdinals = List.copyOf(sceneOrdinals);
    }
}
