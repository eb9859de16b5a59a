/// Whole screenplays: kept as they were handed in, compared with the project, and taken into it
/// part by part as somebody accepts them.
@NullMarked
package app.aladdin.studio.scripts;

import org.jspecify.annotations.NullMarked;
