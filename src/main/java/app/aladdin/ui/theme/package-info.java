/// Day and night: the style sheets of the window, its fonts, and which of the two is worn.
@NullMarked
package app.aladdin.ui.theme;

import org.jspecify.annotations.NullMarked;
