package app.aladdin.studio.departments;

import app.aladdin.contract.EntityRef;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// On which days of a schedule each member of the cast works: SW start-work, W work, H hold, WF
/// work-finish, SWF start-work-finish.
final class DayOutOfDays {
    private DayOutOfDays() {}

    static ObjectNode table(Schedule schedule) {
        List<String> columns = new ArrayList<>(List.of("No.", "Character"));
        for (int day = 1; day <= schedule.days().size(); day++) {
            columns.add(Integer.toString(day));
        }
        columns.addAll(List.of("Work", "Hold"));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < schedule.cast().size(); i++) {
            rows.add(row(i + 1, schedule.cast().get(i), schedule));
        }
        return Outputs.table("Day-out-of-days", columns, rows);
    }

    private static List<Object> row(int number, EntityRef who, Schedule schedule) {
        List<Boolean> works =
                schedule.days().stream()
                        .map(day ->
                                day.stream().anyMatch(s -> s.scene().characters().contains(who)))
                        .toList();
        List<Object> row = new ArrayList<>(List.of(number, who.name()));
        List<String> letters = letters(works);
        row.addAll(letters);
        row.add((int) works.stream().filter(w -> w).count());
        row.add((int) letters.stream().filter(letter -> letter.equals("H")).count());
        return row;
    }

    static List<String> letters(List<Boolean> works) {
        int first = works.indexOf(true);
        int last = works.lastIndexOf(true);
        List<String> letters = new ArrayList<>();
        for (int day = 0; day < works.size(); day++) {
            if (first < 0 || day < first || day > last) {
                letters.add("");
            } else if (!works.get(day)) {
                letters.add("H");
            } else if (first == last) {
                letters.add("SWF");
            } else {
                letters.add(day == first ? "SW" : day == last ? "WF" : "W");
            }
        }
        return letters;
    }
}
