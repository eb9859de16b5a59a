/// The composition root of the window: everything is made here and handed to whoever needs it.
@NullMarked
package app.aladdin.app;

import org.jspecify.annotations.NullMarked;
