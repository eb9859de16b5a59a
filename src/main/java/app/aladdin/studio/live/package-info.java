/// Conversations as they happen: questions are answered in turn, answers are streamed as numbered
/// events, and whoever missed some is told them again.
@NullMarked
package app.aladdin.studio.live;

import org.jspecify.annotations.NullMarked;
