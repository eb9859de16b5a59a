package app.aladdin.studio.live;

import app.aladdin.contract.LiveEvent;

/// Tells those who are connected what has just happened. Safe on any thread; never waits for
/// anybody and never fails. What is told to nobody is gone: whoever connects later asks for the
/// state.
public interface Announcer {
    /// Tells everybody who has a project open, its author too.
    void announce(String projectId, LiveEvent event);

    /// Tells everybody who follows an execution.
    void toExecution(String executionId, LiveEvent event);

    /// Where nobody listens.
    Announcer NOBODY =
            new Announcer() {
                @Override
                public void announce(String projectId, LiveEvent event) {
                    // Nobody is there.
                }

                @Override
                public void toExecution(String executionId, LiveEvent event) {
                    // Nobody is there.
                }
            };
}
