/// Tests of server state on a clock that the test moves.
@NullMarked
package app.aladdin.state.query;

import org.jspecify.annotations.NullMarked;
