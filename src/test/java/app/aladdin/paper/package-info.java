@NullMarked
package app.aladdin.paper;

import org.jspecify.annotations.NullMarked;
