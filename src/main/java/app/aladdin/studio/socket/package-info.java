/// The Studio's live side: Socket.IO (protocol v5 over Engine.IO 4) on a port of its own. Who has
/// not shown a token hears nothing and is heard by nobody.
@NullMarked
package app.aladdin.studio.socket;

import org.jspecify.annotations.NullMarked;
