package app.aladdin.studio.departments;

import app.aladdin.contract.Department;

import java.util.List;
import java.util.Set;

/// What one department does with a project. Called on a thread of its own; what it throws fails the
/// department, not the execution.
public interface DepartmentWork {
    Department department();

    /// Whose results it looks at, when they take part in the same execution; they go first.
    /// Nobody's, unless said.
    default Set<Department> after() {
        return Set.of();
    }

    /// What it is going to do, one sentence for each step.
    List<String> steps();

    /// Does it. Begins each step with [Desk#step], looks things up with [Desk#tool].
    ///
    /// @throws RecoverableException when trying once more may help
    Result work(Desk desk);
}
