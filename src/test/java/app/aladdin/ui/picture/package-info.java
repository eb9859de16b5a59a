@NullMarked
package app.aladdin.ui.picture;

import org.jspecify.annotations.NullMarked;
