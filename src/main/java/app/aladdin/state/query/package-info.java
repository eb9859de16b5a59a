/// Server state as observable queries: fetched once for everybody who looks, kept a while, fetched
/// again when it may have changed, with pending edits laid over it. Knows nothing of what is
/// fetched.
@NullMarked
package app.aladdin.state.query;

import org.jspecify.annotations.NullMarked;
