@NullMarked
package app.aladdin.ui;

import org.jspecify.annotations.NullMarked;
