@NullMarked
package app.aladdin.studio.query;

import org.jspecify.annotations.NullMarked;
