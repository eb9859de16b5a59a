/// The orchestrator's panel: which conversation is open, its messages and the composer.
@NullMarked
package app.aladdin.feature.orchestrator.panel;

import org.jspecify.annotations.NullMarked;
