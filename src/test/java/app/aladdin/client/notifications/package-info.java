/// Tests of what the server has to say to the person.
@NullMarked
package app.aladdin.client.notifications;

import org.jspecify.annotations.NullMarked;
