/// Tests of the Studio over real HTTP on a real port.
@NullMarked
package app.aladdin.studio;

import org.jspecify.annotations.NullMarked;
