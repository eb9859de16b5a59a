package app.aladdin.studio.store;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where something belongs among its like, by its number: season and episode, or the number that is
/// printed beside a scene. A letter behind the digits comes after (12, 12A, 13), one before them
/// comes before (A12, 12).
record Place(String group, int number, String before, String behind) implements Comparable<Place> {
    private static final Pattern NUMBER =
            Pattern.compile("([^0-9]{0,40})([0-9]{1,8})(.{0,100})", Pattern.DOTALL);
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::number)
                    .thenComparing(place -> place.before.isEmpty())
                    .thenComparing(Place::before)
                    .thenComparing(Place::behind);

    private static final Place ANYWHERE = new Place("", 0, "", "");

    /// Of things of other types, all the same.
    static Place of(String type, JsonNode json) {
        return switch (type) {
            case "scene" -> ofScene(json);
            case "episode" -> ofEpisode(json);
            default -> ANYWHERE;
        };
    }

    /// A scene's, among those of its episode.
    private static Place ofScene(JsonNode scene) {
        String text = scene.path("sceneNumber").asText("").strip();
        String episode = scene.path("episode").path("id").asText("");
        Matcher parts = NUMBER.matcher(text);
        return parts.matches()
                ? new Place(
                        episode, Integer.parseInt(parts.group(2)), parts.group(1), parts.group(3))
                : new Place(episode, Integer.MAX_VALUE, "", text);
    }

    private static Place ofEpisode(JsonNode episode) {
        int season = Math.clamp(episode.path("seasonNumber").asInt(0), 0, 10_000);
        int number = Math.clamp(episode.path("episodeNumber").asInt(0), 0, 100_000);
        return new Place("", season * 100_001 + number, "", "");
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
