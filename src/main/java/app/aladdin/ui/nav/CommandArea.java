package app.aladdin.ui.nav;

/// Where a command belongs in a list of all of them, in the order they are listed.
public enum CommandArea {
    GO,
    CREATE,
    LOOK,
    ORCHESTRATOR,
    LIST,
    HELP;

    /// The key of its name.
    public String key() {
        return "command.area." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
