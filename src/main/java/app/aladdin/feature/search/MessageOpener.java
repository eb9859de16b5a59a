package app.aladdin.feature.search;

/// Opens a conversation at one of its messages.
@FunctionalInterface
public interface MessageOpener {
    /// @param conversation by its id on this computer
    /// @param text why it was found: some words of the message, to be marked in it
    void open(String conversation, String message, String text);
}
