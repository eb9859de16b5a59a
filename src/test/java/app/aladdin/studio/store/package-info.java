/// Tests of what the Studio keeps.
@NullMarked
package app.aladdin.studio.store;

import org.jspecify.annotations.NullMarked;
