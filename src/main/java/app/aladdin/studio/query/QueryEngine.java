package app.aladdin.studio.query;

import app.aladdin.contract.QueryRequest;
import app.aladdin.contract.QueryResponse;

/// Answers `POST /orchestrator/query`. Safe on any thread.
public interface QueryEngine {
    /// @throws app.aladdin.contract.ProblemException when there is no such project
    QueryResponse query(QueryRequest request);
}
