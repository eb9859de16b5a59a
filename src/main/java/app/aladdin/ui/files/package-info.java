/// Files of this computer, as a person chooses them.
@NullMarked
package app.aladdin.ui.files;

import org.jspecify.annotations.NullMarked;
