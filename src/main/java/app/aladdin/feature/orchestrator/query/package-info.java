/// What a query found, drawn in its answer.
@NullMarked
package app.aladdin.feature.orchestrator.query;

import org.jspecify.annotations.NullMarked;
