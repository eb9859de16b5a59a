/// The four ways of asking, each with its engine, and how questions and answers come into
/// conversations.
@NullMarked
package app.aladdin.studio.orchestrator;

import org.jspecify.annotations.NullMarked;
