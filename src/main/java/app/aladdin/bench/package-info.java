/// Drives the real message list in a real window and prints figures.
@NullMarked
package app.aladdin.bench;

import org.jspecify.annotations.NullMarked;
