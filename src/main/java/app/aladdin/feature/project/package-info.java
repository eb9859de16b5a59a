/// The project at a glance.
@NullMarked
package app.aladdin.feature.project;

import org.jspecify.annotations.NullMarked;
