package app.aladdin.studio.scripts;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.ScriptChange;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// One thing that accepting a script would add, change or remove.
///
/// @param change one of the words of [ScriptChange]
/// @param entity the thing in the project; an empty id for what is new
/// @param fields what it would have; empty for what would go
/// @param differing names of the fields that differ
record Part(
        String key,
        EntityKind kind,
        String change,
        EntityRef entity,
        ObjectNode fields,
        List<String> differing) {

    ScriptChange asChange() {
        return new ScriptChange(key, change, entity, differing);
    }
}
