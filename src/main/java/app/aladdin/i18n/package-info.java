/// The texts that people see.
@NullMarked
package app.aladdin.i18n;

import org.jspecify.annotations.NullMarked;
