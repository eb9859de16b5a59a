@NullMarked
package app.aladdin.feature.orchestrator.composer;

import org.jspecify.annotations.NullMarked;
