/// Scenes, characters and locations: a list beside the one that is open.
@NullMarked
package app.aladdin.feature.story;

import org.jspecify.annotations.NullMarked;
