package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Json;
import app.aladdin.studio.departments.Material.Images;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which entities lack reference images, and pictures that serve for several.
final class ImageQualityWork implements DepartmentWork {
    @Override
    public Department department() {
        return Department.IMAGE_QUALITY;
    }

    @Override
    public List<String> steps() {
        return List.of("List the reference images", "Find what has none", "Find doubled images");
    }

    @Override
    public Result work(Desk desk) {
        desk.step(1);
        Material m = desk.material();
        List<Images> all =
                desk.tool(
                        "images.list",
                        Json.object().put("project", m.project().id()),
                        () -> List.copyOf(m.images().values()));
        desk.step(2);
        List<Check> checks = new ArrayList<>();
        List<List<Object>> counts = new ArrayList<>();
        for (String type : List.of("character", "location", "scene")) {
            List<Images> some = all.stream().filter(i -> i.type().equals(type)).toList();
            Check check =
                    Check.each(
                            type + " has a reference image",
                            some,
                            i -> !i.media().isEmpty(),
                            Images::name);
            checks.add(check);
            counts.add(
                    List.of(
                            type,
                            some.size(),
                            check.good(),
                            some.stream().mapToInt(i -> i.media().size()).sum()));
        }
        desk.step(3);
        List<String> doubled = doubled(all);
        int without = (int) all.stream().filter(i -> i.media().isEmpty()).count();
        return new Result(
                all.size()
                        - without
                        + " of "
                        + all.size()
                        + " entities have a reference image; "
                        + doubled.size()
                        + " images serve for more than one.",
                List.of(
                        Outputs.table(
                                "Reference images",
                                List.of("Type", "Entities", "With image", "Images"),
                                counts),
                        Outputs.list(
                                "Characters and locations without a reference image",
                                all.stream()
                                        .filter(i ->
                                                i.media().isEmpty() && !i.type().equals("scene"))
                                        .map(Images::name)
                                        .toList()),
                        Outputs.list("Images used for more than one entity", doubled)),
                checks);
    }

    private static List<String> doubled(List<Images> all) {
        Map<String, List<String>> users = new TreeMap<>();
        for (Images images : all) {
            for (String media : images.media()) {
                users.computeIfAbsent(media, m -> new ArrayList<>()).add(images.name());
            }
        }
        List<String> doubled = new ArrayList<>();
        users.forEach((media, names) -> {
            if (names.size() > 1) {
                doubled.add(media + ": " + String.join(", ", names));
            }
        });
        return doubled;
    }
}
