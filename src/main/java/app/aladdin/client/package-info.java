/// The toolkit-free client of an Aladdin server: used by the window and by the command line alike.
/// Everything it learns is told as events, on its own threads; receivers bring their own inbox.
@NullMarked
package app.aladdin.client;

import org.jspecify.annotations.NullMarked;
