/// What a server tells by itself: events of the open project and of the executions that somebody
/// follows, who is here, and how the connection for it stands.
@NullMarked
package app.aladdin.client.live;

import org.jspecify.annotations.NullMarked;
