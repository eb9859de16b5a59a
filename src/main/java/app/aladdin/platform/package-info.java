/// What the operating system gives: directories, locks, settings on disk.
@NullMarked
package app.aladdin.platform;

import org.jspecify.annotations.NullMarked;
