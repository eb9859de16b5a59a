@NullMarked
package app.aladdin.feature.orchestrator.query;

import org.jspecify.annotations.NullMarked;
