/// Changes of a project's things: written to the disk first, seen at once, sent in order, replaced
/// by the server's answer or taken back with the reason and the typed text kept.
@NullMarked
package app.aladdin.client.edits;

import org.jspecify.annotations.NullMarked;
