@NullMarked
package app.aladdin.studio.departments;

import org.jspecify.annotations.NullMarked;
