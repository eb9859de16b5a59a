@NullMarked
package app.aladdin.feature.orchestrator.ingest;

import org.jspecify.annotations.NullMarked;
