@NullMarked
package app.aladdin.feature.orchestrator.task;

import org.jspecify.annotations.NullMarked;
