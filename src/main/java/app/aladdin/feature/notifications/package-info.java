/// What the server had to say: the bell with its count, and the list behind it.
@NullMarked
package app.aladdin.feature.notifications;

import org.jspecify.annotations.NullMarked;
