@NullMarked
package app.aladdin.feature.story;

import org.jspecify.annotations.NullMarked;
