package app.aladdin.client.executions;

import app.aladdin.contract.LiveEvent;

/// Whose an event is: the execution's that it names; where it names none, that of the only one
/// there is, or of the one whose agents or departments it fits.
final class Belonging {
    private Belonging() {}

    /// @param only whether one execution alone is under way
    static boolean to(Watching watching, LiveEvent event, boolean only) {
        if (!event.execution().isEmpty()) {
            return watching.course().isCalled(event.execution());
        }
        if (watching.ended()) {
            return false;
        }
        return only
                || switch (event) {
                    case LiveEvent.AgentStarted e -> fits(watching, e.agentId(), e.department());
                    case LiveEvent.AgentProgress e -> fits(watching, e.agentId(), e.department());
                    case LiveEvent.AgentToolCall e -> fits(watching, e.agentId(), e.department());
                    case LiveEvent.AgentComplete e -> fits(watching, e.agentId(), e.department());
                    case LiveEvent.AgentError e -> fits(watching, e.agentId(), e.department());
                    case LiveEvent.DepartmentComplete e -> fits(watching, "", e.department());
                    case LiveEvent.TaskUpdate _,
                            LiveEvent.UserJoined _,
                            LiveEvent.EntityUpdated _,
                            LiveEvent.Notification _,
                            LiveEvent.Other _ ->
                            false;
                };
    }

    private static boolean fits(Watching watching, String agent, String department) {
        return watching.course().takesPart(agent, department);
    }
}
