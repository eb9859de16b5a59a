package app.aladdin.cli;

import app.aladdin.client.executions.TaskPicture;

/// Shows how a task stands, each time that changes.
interface TaskPrinter {
    /// @param last whether nothing more will be shown
    void show(String execution, TaskPicture picture, boolean last);
}
