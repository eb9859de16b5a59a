@NullMarked
package app.aladdin.bench;

import org.jspecify.annotations.NullMarked;
