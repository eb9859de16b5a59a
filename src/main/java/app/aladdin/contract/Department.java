package app.aladdin.contract;

import java.util.Arrays;
import java.util.Optional;

/// The seven departments in pipeline order, with the score (0 to 100) from which each passes.
public enum Department {
    STORY("story", "Story", 85),
    CHARACTER("character", "Character", 85),
    VISUAL("visual", "Visual", 80),
    IMAGE_QUALITY("image-quality", "Image Quality", 90),
    VIDEO("video", "Video", 80),
    AUDIO("audio", "Audio", 80),
    PRODUCTION("production", "Production", 75);

    private final String slug;
    private final String title;
    private final int passesAt;

    Department(String slug, String title, int passesAt) {
        this.slug = slug;
        this.title = title;
        this.passesAt = passesAt;
    }

    public String slug() {
        return slug;
    }

    /// The name that people see where a server gives none.
    public String title() {
        return title;
    }

    public int passesAt() {
        return passesAt;
    }

    /// The department that a server means by slug or name; nothing for one it made up itself.
    public static Optional<Department> of(String name) {
        String wanted = name.strip().replace(' ', '-');
        return Arrays.stream(values()).filter(d -> d.slug.equalsIgnoreCase(wanted)).findFirst();
    }
}
