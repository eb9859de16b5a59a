@NullMarked
package app.aladdin.ui.form;

import org.jspecify.annotations.NullMarked;
