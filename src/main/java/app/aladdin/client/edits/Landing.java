package app.aladdin.client.edits;

/// An edit that was to be sent, and what came of it.
record Landing(Edit edit, Outcome outcome) {}
