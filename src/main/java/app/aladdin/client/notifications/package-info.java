/// What the server had to say to the person, kept on this computer.
@NullMarked
package app.aladdin.client.notifications;

import org.jspecify.annotations.NullMarked;
