@NullMarked
package app.aladdin.ui.nav;

import org.jspecify.annotations.NullMarked;
