package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskPicture;
import app.aladdin.i18n.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a person who listens is told of a task that goes on: which department failed, and how it
/// ends, each once. Of a task that is over when it is first heard of there is no news.
final class TaskNews {
    private final Set<String> failed = new HashSet<>();
    private boolean seenRunning;
    private boolean ended;

    /// What is new in a picture, in words.
    List<String> of(TaskPicture picture, Messages messages) {
        List<String> news = new ArrayList<>();
        for (Lane lane : Lane.of(picture)) {
            if (lane.failed() && failed.add(lane.slug()) && seenRunning) {
                String name = TaskWords.department(messages, lane.department().name());
                news.add(messages.get("task.said.department", name));
            }
        }
        if (!picture.finished()) {
            seenRunning = true;
        } else if (seenRunning && !ended) {
            ended = true;
            news.add(messages.get(ending(picture)));
        }
        return news;
    }

    private static String ending(TaskPicture picture) {
        return switch (picture.status().kind()) {
            case COMPLETE -> "task.said.complete";
            case CANCELLED -> "task.said.cancelled";
            case FAILED -> "task.said.failed";
            case QUEUED, RUNNING, OTHER -> "task.said.over";
        };
    }
}
