@NullMarked
package app.aladdin.feature.search;

import org.jspecify.annotations.NullMarked;
