package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;

import java.util.List;
import java.util.Map;

/// Where a preview stands.
sealed interface PreviewState {
    /// It is being looked through; nothing is written.
    record Open() implements PreviewState {}

    /// It was accepted and is on its way.
    ///
    /// @param edit the edit that writes it
    record Saving(String edit) implements PreviewState {}

    /// The server did not take it; what was typed is still there.
    ///
    /// @param edit the edit that failed; empty where it was never queued
    /// @param why in words
    /// @param fields the reasons by field
    record Refused(String edit, String why, Map<String, List<String>> fields)
            implements PreviewState {}

    /// It is a thing of the project now.
    ///
    /// @param entity without an id where the server does not say it
    record Saved(EntityRef entity) implements PreviewState {}

    /// A part that the server could not read.
    ///
    /// @param why a technical remark; may be empty
    record Unread(String why) implements PreviewState {}

    /// A part that was sent again, as a message of its own.
    record AskedAgain() implements PreviewState {}

    /// Nothing was made of it.
    record Discarded() implements PreviewState {}
}
