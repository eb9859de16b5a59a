/// Who uses the program: the menu of the person, signing in and out, and who else is here.
@NullMarked
package app.aladdin.feature.session;

import org.jspecify.annotations.NullMarked;
