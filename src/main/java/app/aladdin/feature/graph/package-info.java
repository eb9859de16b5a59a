/// The relationships of a project, drawn.
@NullMarked
package app.aladdin.feature.graph;

import org.jspecify.annotations.NullMarked;
