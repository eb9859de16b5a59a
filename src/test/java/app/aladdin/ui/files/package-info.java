@NullMarked
package app.aladdin.ui.files;

import org.jspecify.annotations.NullMarked;
