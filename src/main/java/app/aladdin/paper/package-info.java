/// Writes documents from plain models that others fill in: no words, no I/O of its own.
@NullMarked
package app.aladdin.paper;

import org.jspecify.annotations.NullMarked;
