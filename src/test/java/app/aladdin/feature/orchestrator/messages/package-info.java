@NullMarked
package app.aladdin.feature.orchestrator.messages;

import org.jspecify.annotations.NullMarked;
