/// A task's progress, drawn in the answer that began it: live, and as it was once it is over.
@NullMarked
package app.aladdin.feature.orchestrator.task;

import org.jspecify.annotations.NullMarked;
