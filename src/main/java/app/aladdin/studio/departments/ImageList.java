package app.aladdin.studio.departments;

import app.aladdin.contract.Fields;
import app.aladdin.studio.departments.Material.Images;
import app.aladdin.studio.store.Entities;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which pictures entities have: `images: [{mediaId, alt}]`.
final class ImageList {
    private static final List<String> PICTURED = List.of("character", "location", "scene");

    private ImageList() {}

    static Map<String, Images> of(Entities entities, String project) {
        Map<String, Images> images = new LinkedHashMap<>();
        for (String type : PICTURED) {
            for (JsonNode json : entities.all(type, project)) {
                Fields fields = new Fields(json);
                images.put(
                        fields.text("id"),
                        new Images(
                                type,
                                fields.text("name"),
                                fields.list("images", ImageList::media).stream()
                                        .filter(id -> !id.isEmpty())
                                        .toList()));
            }
        }
        return images;
    }

    private static String media(JsonNode image) {
        return image.isTextual()
                ? image.textValue()
                : new Fields(image).text("mediaId", "id", "url");
    }
}
