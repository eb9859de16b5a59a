@NullMarked
package app.aladdin.feature.csv;

import org.jspecify.annotations.NullMarked;
