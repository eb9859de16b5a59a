package app.aladdin.studio;

import app.aladdin.studio.access.SignInRules;
import app.aladdin.studio.access.Users;
import app.aladdin.studio.store.StudioStore;

import java.nio.file.Path;
import java.time.InstantSource;

/// The users of a Studio that is not running.
public final class UserFile implements AutoCloseable {
    private final StudioStore store;
    private final Users users;

    private UserFile(StudioStore store, Users users) {
        this.store = store;
        this.users = users;
    }

    /// Opens a Studio's file, making it where there is none. Nobody else may use it meanwhile.
    ///
    /// @throws app.aladdin.contract.ProblemException when the file cannot be used
    public static UserFile open(Path dataFile) {
        InstantSource clock = InstantSource.system();
        StudioStore store = StudioStore.open(dataFile, clock);
        return new UserFile(store, new Users(store.accounts(), SignInRules.DEFAULT, clock));
    }

    public Users users() {
        return users;
    }

    /// Whether there is such a project.
    public boolean hasProject(String id) {
        return store.entities().project(id).isPresent();
    }

    @Override
    public void close() {
        store.close();
    }
}
