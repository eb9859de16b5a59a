package app.aladdin.cli;

import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.client.executions.TaskPicture;

import java.util.ArrayList;
import java.util.List;

/// Shows a task as lines: refreshed in place in a terminal, one for each change elsewhere.
final class PlainTask implements TaskPrinter {
    private final Terminal terminal;
    private List<String> shown = List.of();

    PlainTask(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void show(String execution, TaskPicture picture, boolean last) {
        List<String> lines = lines(picture);
        if (terminal.interactive()) {
            // Up to the first of the lines that are there, and away with them.
            String back = shown.isEmpty() ? "" : "\u001B[" + shown.size() + "A\u001B[J";
            terminal.print(back + String.join("\n", lines) + "\n");
        } else {
            lines.stream().filter(line -> !shown.contains(line)).forEach(terminal::line);
        }
        shown = lines;
    }

    private static List<String> lines(TaskPicture picture) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Task %s, %.0f %%%s"
                        .formatted(
                                Words.onOneLine(picture.status().wire()),
                                picture.percentage(),
                                after(": ", picture.doing())));
        for (DepartmentPicture department : picture.departments()) {
            Double quality = department.quality();
            String score = quality == null ? "" : ", quality %.0f %%".formatted(quality * 100);
            lines.add(
                    "  %-14s %s%s"
                            .formatted(
                                    Words.shortened(department.name(), 40),
                                    Words.onOneLine(department.status().wire()),
                                    score));
        }
        if (!picture.error().isEmpty()) {
            lines.add("  " + Words.shortened(picture.error(), 160));
        }
        return lines;
    }

    private static String after(String before, String text) {
        return text.isBlank() ? "" : before + Words.shortened(text, 80);
    }
}
