/// The wires: HTTP, server-sent events and Socket.IO with typed problems. Knows nothing of what is
/// said over them. Every call blocks and belongs on a background thread.
@NullMarked
package app.aladdin.net;

import org.jspecify.annotations.NullMarked;
