/// Aladdin Desktop: picks the window, the text mode or a command.
@NullMarked
package app.aladdin;

import org.jspecify.annotations.NullMarked;
