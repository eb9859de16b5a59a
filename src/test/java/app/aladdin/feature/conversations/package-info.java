@NullMarked
package app.aladdin.feature.conversations;

import org.jspecify.annotations.NullMarked;
