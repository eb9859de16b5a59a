/// Finding by a few letters: texts without case and accents, and what of them is marked.
@NullMarked
package app.aladdin.ui.find;

import org.jspecify.annotations.NullMarked;
