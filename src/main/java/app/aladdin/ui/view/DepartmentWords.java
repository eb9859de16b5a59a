package app.aladdin.ui.view;

import app.aladdin.contract.Department;
import app.aladdin.i18n.Messages;

/// What departments are called in the language of the window.
public final class DepartmentWords {
    private DepartmentWords() {}

    /// @param name slug or name, as [Department#of] reads it; a department that a server made up
    ///   keeps its name
    public static String of(Messages messages, String name) {
        return Department.of(name).map(department -> of(messages, department)).orElse(name);
    }

    public static String of(Messages messages, Department department) {
        return messages.get("department." + department.slug());
    }
}
