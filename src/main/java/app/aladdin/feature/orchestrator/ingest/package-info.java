/// The preview of data that was handed in, drawn in its answer: looked through and mended before
/// anything is written.
@NullMarked
package app.aladdin.feature.orchestrator.ingest;

import org.jspecify.annotations.NullMarked;
