/// Pictures: what a file says about itself, decoding it within bounds, and showing it.
@NullMarked
package app.aladdin.ui.picture;

import org.jspecify.annotations.NullMarked;
