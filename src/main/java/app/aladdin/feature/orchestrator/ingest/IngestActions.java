package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Relationship;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// What can be done with a preview. Called on the FX thread, works in the background.
interface IngestActions {
    /// The open project's id.
    String project();

    /// Writes what was accepted.
    ///
    /// @return the edit that does it
    String confirm(
            IngestRequest request,
            IngestPreview preview,
            ObjectNode fields,
            List<Relationship> relationships);

    /// Gives a failed edit up, because another one takes its place.
    void discard(String edit);

    /// Takes a thing away again that was saved.
    void delete(EntityRef saved);

    void open(EntityRef entity);

    /// Has a text read again, as another kind of thing.
    ///
    /// @param type on the wire; empty leaves it to the server
    void readAgain(String conversation, String text, String type);

    /// Gives the text back to be written anew.
    void writeAgain(String text);
}
