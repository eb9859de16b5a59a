@NullMarked
package app.aladdin.feature.notifications;

import org.jspecify.annotations.NullMarked;
