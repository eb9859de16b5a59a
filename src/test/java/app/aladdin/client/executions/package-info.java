/// Tests of tasks under way and done.
@NullMarked
package app.aladdin.client.executions;

import org.jspecify.annotations.NullMarked;
