package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Location and time of day in a heading.
class SluglineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "INT. HOUSE - KITCHEN - NIGHT|HOUSE - KITCHEN|NIGHT|NIGHT",
                "INT. HOUSE – DAY|HOUSE|DAY|DAY",
                "INT. HOUSE—DAY|HOUSE|DAY|DAY",
                "INT. HOUSE -- DAY|HOUSE|DAY|DAY",
                "INT. LIVING-ROOM - MORNING|LIVING-ROOM|MORNING|DAY",
                "INT. HOUSE - EVENING|HOUSE|EVENING|NIGHT",
                "EXT. ROOF - NIGHT (RAIN)|ROOF|NIGHT (RAIN)|NIGHT",
                "EXT. ROOF - DUSK|ROOF|DUSK|DUSK",
                "EXT. ROOF - SUNRISE|ROOF|SUNRISE|DAWN",
                "EXT. ROOF - MAGIC HOUR|ROOF|MAGIC HOUR|DUSK",
                "INT. CAR - MOMENTS LATER|CAR|MOMENTS LATER|CARRIED",
                "INT. CAR - SAME TIME|CAR|SAME TIME|CARRIED",
                "INT. CAR - LATER THAT NIGHT|CAR|LATER THAT NIGHT|NIGHT",
                "INT. CAR - NIGHT - LATER|CAR|NIGHT - LATER|NIGHT",
                "INT. CAR - DAY - FLASHBACK|CAR|DAY - FLASHBACK|DAY",
                "INT. BAR - BACK ROOM|BAR - BACK ROOM||UNKNOWN",
                "INT. NIGHT CLUB|NIGHT CLUB||UNKNOWN",
                "INT. KÜCHE - NACHT|KÜCHE|NACHT|NIGHT",
                "INT. 咖啡馆 - 夜|咖啡馆|夜|NIGHT",
            })
    void splitsPlaceFromTime(String text, String location, String timeOfDay, Light light) {
        var slugline = Slugline.parse(text).orElseThrow();
        assertThat(slugline.location()).isEqualTo(location);
        assertThat(slugline.timeOfDay()).isEqualTo(timeOfDay == null ? "" : timeOfDay);
        assertThat(slugline.light()).isEqualTo(light);
    }

    @Test
    void countsDuskAsNeitherDayNorNight() {
        var slugline = Slugline.of("EXT. ROOF - DUSK");
        assertThat(slugline.day()).isFalse();
        assertThat(slugline.night()).isFalse();
    }

    @Test
    void parsesNoTextThatDoesNotSayWhereItIs() {
        assertThat(Slugline.parse("A HOUSE - DAY")).isEmpty();
    }

    @Test
    void givesAForcedHeadingPlaceAndTimeToo() {
        assertThat(Slugline.of("ON THE *ROOF* - NIGHT"))
                .isEqualTo(
                        new Slugline(
                                Setting.NONE, "ON THE ROOF", "NIGHT", "ON THE *ROOF* - NIGHT"));
    }

    @Test
    void isInsideAndOutsideAtOnce() {
        var slugline = Slugline.of("INT./EXT. CAR - DAY");
        assertThat(slugline.interior()).isTrue();
        assertThat(slugline.exterior()).isTrue();
    }
}
