package app.aladdin.client.entities;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Episode;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import java.time.Instant;
import java.util.List;

/// Something about the projects was learnt.
public sealed interface EntityEvent {

    /// The projects there are. [app.aladdin.contract.Problem.Unsupported] where the server has no
    /// list of them and no project has been opened by its id yet.
    record Projects(Loadable<List<Project>> projects) implements EntityEvent {}

    /// Another project was opened; what follows belongs to it.
    record Opened(Project project) implements EntityEvent {}

    record Episodes(String projectId, Loadable<List<Episode>> episodes) implements EntityEvent {}

    record Scenes(String projectId, Loadable<List<Scene>> scenes) implements EntityEvent {}

    record Characters(String projectId, Loadable<List<CharacterProfile>> characters)
            implements EntityEvent {}

    record Locations(String projectId, Loadable<List<Location>> locations) implements EntityEvent {}

    /// Somebody else changed a thing, which is being fetched again.
    ///
    /// @param userId who did it; may be empty
    /// @param deleted whether it is gone, where the server says so
    record Touched(EntityKind kind, String id, String userId, boolean deleted, Instant at)
            implements EntityEvent {}
}
