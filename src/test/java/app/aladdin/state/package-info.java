/// Tests of threads, order and waiting.
@NullMarked
package app.aladdin.state;

import org.jspecify.annotations.NullMarked;
