package app.aladdin.studio.departments;

import app.aladdin.contract.Department;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.function.Supplier;

/// What a department works with: the project, the results of others, and those who watch. Every
/// call ends the work with an exception when the execution was cancelled.
public interface Desk {
    /// What was asked for, in the person's words.
    String task();

    /// The project as it was when the department began.
    Material material();

    /// What another department found, when it took part and succeeded.
    Optional<Result> result(Department department);

    /// Begins a step; the one before is complete.
    ///
    /// @param number from 1, as in [DepartmentWork#steps]
    void step(int number);

    /// Uses a tool and tells the watchers.
    ///
    /// @param name such as `scenes.read`
    /// @param input what it is given
    <T> T tool(String name, ObjectNode input, Supplier<T> call);
}
