/// Takes conversations out of the program, into files that other programs read.
@NullMarked
package app.aladdin.feature.export;

import org.jspecify.annotations.NullMarked;
