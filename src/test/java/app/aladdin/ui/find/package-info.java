@NullMarked
package app.aladdin.ui.find;

import org.jspecify.annotations.NullMarked;
