package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Mode;

/// Where a draft belongs.
///
/// @param conversation this computer's id; empty for none
record Place(String conversation, Mode mode) {
    static final Place NOWHERE = new Place("", Mode.CHAT);
}
