/// One data directory at work: its lock, its offline store, its Studio and the client over them.
/// The window and the command line both start from here.
@NullMarked
package app.aladdin.host;

import org.jspecify.annotations.NullMarked;
