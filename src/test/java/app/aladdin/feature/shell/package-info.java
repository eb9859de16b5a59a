@NullMarked
package app.aladdin.feature.shell;

import org.jspecify.annotations.NullMarked;
