/// The pictures of the project: a wall of all of them, those of one thing beside it, one of them
/// large, and new ones on their way to the server.
@NullMarked
package app.aladdin.feature.gallery;

import org.jspecify.annotations.NullMarked;
