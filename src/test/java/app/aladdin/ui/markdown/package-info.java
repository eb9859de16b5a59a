@NullMarked
package app.aladdin.ui.markdown;

import org.jspecify.annotations.NullMarked;
