/// Tests of how answers are cut and told again.
@NullMarked
package app.aladdin.studio.live;

import org.jspecify.annotations.NullMarked;
