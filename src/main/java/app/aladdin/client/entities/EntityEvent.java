package app.aladdin.client.entities;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import java.util.List;

/// Something about the projects was learnt.
public sealed interface EntityEvent {

    /// The projects there are.
    record Projects(Loadable<List<Project>> projects) implements EntityEvent {}

    /// Another project was opened; what follows belongs to it.
    record Opened(Project project) implements EntityEvent {}

    record Scenes(String projectId, Loadable<List<Scene>> scenes) implements EntityEvent {}

    record Characters(String projectId, Loadable<List<CharacterProfile>> characters)
            implements EntityEvent {}

    record Locations(String projectId, Loadable<List<Location>> locations) implements EntityEvent {}
}
