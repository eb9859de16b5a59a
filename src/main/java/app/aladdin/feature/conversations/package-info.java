/// The conversations of a project: found, read, kept in order.
@NullMarked
package app.aladdin.feature.conversations;

import org.jspecify.annotations.NullMarked;
