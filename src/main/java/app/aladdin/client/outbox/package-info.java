/// Sending: every message is on the disk before anything else happens, goes out in order, once, and
/// its answer is put together from whatever wires bring it.
@NullMarked
package app.aladdin.client.outbox;

import org.jspecify.annotations.NullMarked;
