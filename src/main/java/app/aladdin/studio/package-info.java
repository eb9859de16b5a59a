/// The embedded server: the contract over HTTP and server-sent events on loopback, with everything
/// it knows in one SQLite file. Clients reach it through its URL only.
@NullMarked
package app.aladdin.studio;

import org.jspecify.annotations.NullMarked;
