@NullMarked
package app.aladdin.feature.project;

import org.jspecify.annotations.NullMarked;
