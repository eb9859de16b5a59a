/// The projects there are: choosing one, and making, renaming, putting away and deleting them.
@NullMarked
package app.aladdin.feature.projects;

import org.jspecify.annotations.NullMarked;
