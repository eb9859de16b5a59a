/// Screenplays: the model, the Fountain format, printed pages in eighths, cast and locations. Pure
/// Java.
@NullMarked
package app.aladdin.script;

import org.jspecify.annotations.NullMarked;
