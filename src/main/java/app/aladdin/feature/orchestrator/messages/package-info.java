/// The messages of the open conversation, as they come.
@NullMarked
package app.aladdin.feature.orchestrator.messages;

import org.jspecify.annotations.NullMarked;
