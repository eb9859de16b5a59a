package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Json;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A department that does what a test says.
record FakeWork(Department department, Set<Department> after, Function<Desk, Result> work)
        implements DepartmentWork {

    FakeWork(Department department, Function<Desk, Result> work) {
        this(department, Set.of(), work);
    }

    /// Finds nothing, well.
    static Result nothing(Desk desk) {
        desk.step(1);
        desk.tool("nothing", Json.object(), () -> "");
        return new Result("nothing", List.of(), List.of(Check.once("all is well", true)));
    }

    @Override
    public List<String> steps() {
        return List.of("Do it");
    }

    @Override
    public Result work(Desk desk) {
        return work.apply(desk);
    }
}
