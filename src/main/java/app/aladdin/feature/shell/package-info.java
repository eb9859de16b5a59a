/// The frame around everything: top bar with what it says of the connection, and sidebar.
@NullMarked
package app.aladdin.feature.shell;

import org.jspecify.annotations.NullMarked;
