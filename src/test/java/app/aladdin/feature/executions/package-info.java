@NullMarked
package app.aladdin.feature.executions;

import org.jspecify.annotations.NullMarked;
