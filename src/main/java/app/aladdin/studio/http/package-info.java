/// The contract's REST endpoints and event streams on Javalin, bound to loopback, for those alone
/// who have the start token.
@NullMarked
package app.aladdin.studio.http;

import org.jspecify.annotations.NullMarked;
