/// Tasks under way and done: one picture of each out of whatever tells of it, in whatever order.
@NullMarked
package app.aladdin.client.executions;

import org.jspecify.annotations.NullMarked;
