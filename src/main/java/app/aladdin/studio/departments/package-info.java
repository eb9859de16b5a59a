/// Tasks: the departments that carry them out, their work on a project's own data, and the record
/// of every execution. What a department says is computed from the project and nothing else.
@NullMarked
package app.aladdin.studio.departments;

import org.jspecify.annotations.NullMarked;
