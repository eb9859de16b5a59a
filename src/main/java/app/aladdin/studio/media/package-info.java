/// Files that people hand in: what they are, where they lie, smaller pictures of them. Nothing here
/// knows projects or requests.
@NullMarked
package app.aladdin.studio.media;

import org.jspecify.annotations.NullMarked;
