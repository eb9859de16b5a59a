/// What was run: the list of executions, and one of them as it goes on or as it went.
@NullMarked
package app.aladdin.feature.executions;

import org.jspecify.annotations.NullMarked;
