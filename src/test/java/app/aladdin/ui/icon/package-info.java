@NullMarked
package app.aladdin.ui.icon;

import org.jspecify.annotations.NullMarked;
