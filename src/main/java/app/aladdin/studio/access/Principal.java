package app.aladdin.studio.access;

/// Somebody whose token was recognised.
///
/// @param userId the id of the user, [#OWNER] for the person at this computer
/// @param email empty for the owner, who needs no address
public record Principal(String userId, String name, String email) {
    /// The user id of whoever has the start token.
    public static final String OWNER = "local";

    /// The person at this computer.
    static Principal localOwner() {
        return new Principal(OWNER, System.getProperty("user.name", ""), "");
    }

    /// Whether this is the person at this computer, who may use everything.
    public boolean owner() {
        return userId.equals(OWNER);
    }
}
