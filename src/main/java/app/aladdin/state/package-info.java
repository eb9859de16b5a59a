/// Building blocks for state that changes over time: one owner thread, background work with an
/// owner, values that load. Runs without a toolkit, except for the one class that talks to JavaFX's
/// thread.
@NullMarked
package app.aladdin.state;

import org.jspecify.annotations.NullMarked;
