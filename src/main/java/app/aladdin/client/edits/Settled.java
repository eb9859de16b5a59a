package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Optional;

/// An edit that has come true.
///
/// @param id of the thing, as the server calls it
/// @param thing what the server has now; empty when it does not say, or has deleted it
record Settled(Edit edit, String id, Optional<ObjectNode> thing) {

    static Settled of(Edit edit, Optional<ObjectNode> thing) {
        return new Settled(edit, thing.map(Documents::id).orElse(edit.entityId()), thing);
    }

    /// Whether the thing was made here and has got its id.
    boolean named() {
        return edit.verb() == Verb.CREATE && !id.equals(edit.entityId());
    }
}
