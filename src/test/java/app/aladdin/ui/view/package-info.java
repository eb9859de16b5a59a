@NullMarked
package app.aladdin.ui.view;

import org.jspecify.annotations.NullMarked;
