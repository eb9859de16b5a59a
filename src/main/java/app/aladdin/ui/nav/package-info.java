/// Where a person is in the window, and how they got there.
@NullMarked
package app.aladdin.ui.nav;

import org.jspecify.annotations.NullMarked;
