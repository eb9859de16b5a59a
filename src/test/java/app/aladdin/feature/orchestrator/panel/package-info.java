@NullMarked
package app.aladdin.feature.orchestrator.panel;

import org.jspecify.annotations.NullMarked;
