/// The command line: commands and the text mode, over the same client as the window, without a
/// toolkit.
@NullMarked
package app.aladdin.cli;

import org.jspecify.annotations.NullMarked;
