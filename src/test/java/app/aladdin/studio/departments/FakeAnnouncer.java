package app.aladdin.studio.departments;

import app.aladdin.contract.LiveEvent;
import app.aladdin.studio.live.Announcer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what it is told.
final class FakeAnnouncer implements Announcer {
    final List<LiveEvent> project = new CopyOnWriteArrayList<>();
    final List<LiveEvent> executions = new CopyOnWriteArrayList<>();

    @Override
    public void announce(String projectId, LiveEvent event) {
        project.add(event);
    }

    @Override
    public void toExecution(String executionId, LiveEvent event) {
        executions.add(event);
    }
}
