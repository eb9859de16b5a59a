/// Forms for the things of a project: a field editor for each field, the reasons beside it, and
/// what was not touched goes back to the byte as it came.
@NullMarked
package app.aladdin.ui.form;

import org.jspecify.annotations.NullMarked;
