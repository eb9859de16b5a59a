/// Tests of answers on the sample project, against counts made by hand.
@NullMarked
package app.aladdin.studio.brain;

import org.jspecify.annotations.NullMarked;
