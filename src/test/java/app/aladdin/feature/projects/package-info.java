@NullMarked
package app.aladdin.feature.projects;

import org.jspecify.annotations.NullMarked;
