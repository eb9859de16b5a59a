package app.aladdin.studio.departments;

import app.aladdin.contract.Department;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All seven, as they work without a model.
final class Departments {
    private Departments() {}

    static Map<Department, DepartmentWork> all() {
        return List.of(
                        new StoryWork(),
                        new CharacterWork(),
                        new VisualWork(),
                        new ImageQualityWork(),
                        new VideoWork(),
                        new AudioWork(),
                        new ProductionWork())
                .stream()
                .collect(Collectors.toMap(DepartmentWork::department, Function.identity()));
    }
}
