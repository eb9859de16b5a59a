/// Icons: Feather by name, and the lamp that is this product's own.
@NullMarked
package app.aladdin.ui.icon;

import org.jspecify.annotations.NullMarked;
