/// The window as a whole, over a real Studio.
@NullMarked
package app.aladdin.app;

import org.jspecify.annotations.NullMarked;
