@NullMarked
package app.aladdin.studio.socket;

import org.jspecify.annotations.NullMarked;
