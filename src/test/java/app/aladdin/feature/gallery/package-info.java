@NullMarked
package app.aladdin.feature.gallery;

import org.jspecify.annotations.NullMarked;
