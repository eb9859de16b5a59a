/// Conversations as logs of events: what is on this computer is replayed first, what the server
/// adds follows as the same events.
@NullMarked
package app.aladdin.client.conversations;

import org.jspecify.annotations.NullMarked;
