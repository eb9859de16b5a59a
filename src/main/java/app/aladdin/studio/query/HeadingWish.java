package app.aladdin.studio.query;

import app.aladdin.script.Light;
import app.aladdin.script.Slugline;
import app.aladdin.studio.brain.Understood;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// What a query asks of the sluglines of scenes: inside or outside, and in which light. Of several
/// of a kind one has to be there.
///
/// @param settings `INT` and `EXT`, any when empty
/// @param lights any when empty
record HeadingWish(Set<String> settings, Set<Light> lights) {

    static HeadingWish of(Understood understood) {
        Set<String> settings = new HashSet<>();
        if (understood.has("int")) {
            settings.add("INT");
        }
        if (understood.has("ext")) {
            settings.add("EXT");
        }
        Set<Light> lights = EnumSet.noneOf(Light.class);
        if (understood.has("night")) {
            lights.add(Light.NIGHT);
        }
        if (understood.has("day")) {
            lights.add(Light.DAY);
        }
        if (understood.has("dawn")) {
            lights.add(Light.DAWN);
        }
        if (understood.has("dusk")) {
            lights.add(Light.DUSK);
        }
        return new HeadingWish(settings, lights);
    }

    boolean isEmpty() {
        return settings.isEmpty() && lights.isEmpty();
    }

    /// Whether it is a scene with such a slugline.
    boolean fits(Thing thing) {
        if (!thing.ref().type().equals("scene")) {
            return false;
        }
        String setting = thing.facts().path("setting").asText();
        Light light = Slugline.of("INT. X - " + thing.facts().path("timeOfDay").asText()).light();
        return (settings.isEmpty() || settings.stream().anyMatch(setting::contains))
                && (lights.isEmpty() || lights.contains(light));
    }
}
