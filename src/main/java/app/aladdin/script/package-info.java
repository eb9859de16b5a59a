/// Screenplays: the model, the formats Fountain and Final Draft, printed pages in eighths, cast and
/// locations. Pure Java.
@NullMarked
package app.aladdin.script;

import org.jspecify.annotations.NullMarked;
