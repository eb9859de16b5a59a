/// The palette: one field that finds things of the project, conversations, projects and commands
/// while it is typed.
@NullMarked
package app.aladdin.feature.search;

import org.jspecify.annotations.NullMarked;
