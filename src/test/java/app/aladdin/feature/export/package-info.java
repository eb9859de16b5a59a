@NullMarked
package app.aladdin.feature.export;

import org.jspecify.annotations.NullMarked;
