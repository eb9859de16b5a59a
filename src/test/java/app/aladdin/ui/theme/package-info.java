@NullMarked
package app.aladdin.ui.theme;

import org.jspecify.annotations.NullMarked;
