/// What the shape of this project promises, held by the build.
@NullMarked
package app.aladdin.rules;

import org.jspecify.annotations.NullMarked;
