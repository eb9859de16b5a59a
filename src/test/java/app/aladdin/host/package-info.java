/// Tests of processes that share a data directory.
@NullMarked
package app.aladdin.host;

import org.jspecify.annotations.NullMarked;
