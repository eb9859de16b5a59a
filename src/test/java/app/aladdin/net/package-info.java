/// Tests of the wires against servers that behave well, badly, and not at all.
@NullMarked
package app.aladdin.net;

import org.jspecify.annotations.NullMarked;
