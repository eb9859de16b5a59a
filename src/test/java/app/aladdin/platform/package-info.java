/// Tests of what the operating system offers, on the real thing where it is there.
@NullMarked
package app.aladdin.platform;

import org.jspecify.annotations.NullMarked;
