package app.aladdin.feature.orchestrator.messages;

/// A message to be shown.
///
/// @param text that is to be marked in it; empty for none
record Spot(String message, String text) {
    static final Spot NONE = new Spot("", "");

    boolean isNone() {
        return message.isEmpty();
    }
}
