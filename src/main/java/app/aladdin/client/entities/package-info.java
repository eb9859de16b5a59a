/// The projects and what they hold: read from the server, kept on this computer.
@NullMarked
package app.aladdin.client.entities;

import org.jspecify.annotations.NullMarked;
