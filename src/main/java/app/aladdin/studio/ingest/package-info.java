/// Data that is handed in: what kind of thing it describes, what is missing, what it contradicts,
/// and what it is connected with. Nothing is written before somebody agrees.
@NullMarked
package app.aladdin.studio.ingest;

import org.jspecify.annotations.NullMarked;
