/// The frame around everything: top bar, sidebar and the banner of the connection.
@NullMarked
package app.aladdin.feature.shell;

import org.jspecify.annotations.NullMarked;
