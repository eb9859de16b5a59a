/// What every part of the window shares: theme, icons, views, controls.
@NullMarked
package app.aladdin.ui;

import org.jspecify.annotations.NullMarked;
