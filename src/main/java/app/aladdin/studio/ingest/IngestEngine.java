package app.aladdin.studio.ingest;

import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;

/// Makes a preview of what `POST /orchestrator/ingest` is given. Writes nothing. Safe on any
/// thread.
public interface IngestEngine {
    /// @throws app.aladdin.contract.ProblemException when there is no such project
    IngestResponse preview(IngestRequest request);
}
