package app.aladdin.feature.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.notifications.Note;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Location;
import app.aladdin.contract.Severity;
import app.aladdin.ui.nav.Destination;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What counts as news since the last visit.
final class NewsFinderTest {
    private static final Instant SINCE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T09:30:00Z");
    private static final String EARLIER = "2026-11-20T09:00:00Z";

    private final Touches touches = new Touches();

    private static Location location(String id, @Nullable String updated) {
        return Location.read(
                Json.object()
                        .put("id", id)
                        .put("name", id)
                        .put("createdAt", updated == null ? null : EARLIER)
                        .put("updatedAt", updated));
    }

    private static Note note(Severity severity, String title, String url, String project) {
        return new Note(
                title,
                project,
                severity,
                title,
                "",
                url.isEmpty() ? null : new LiveEvent.Action("Open", url),
                LATER,
                false);
    }

    private void touched(String id) {
        touches.heard(new EntityEvent.Touched(EntityKind.LOCATION, id, "ana", false, LATER), LATER);
    }

    @Test
    void isNotWhatMerelyRefersToSomethingThatWasChanged() {
        touched("refers");
        touched("changed");
        touched("timeless");
        NewsFinder finder = new NewsFinder(SINCE, touches);
        finder.locations(
                List.of(
                        location("refers", EARLIER),
                        location("changed", LATER.toString()),
                        location("timeless", null)));
        assertThat(finder.found())
                .extracting(News::name)
                .containsExactlyInAnyOrder("changed", "timeless");
    }

    @Test
    void isWhatTheServerSaysOfThisProjectUnlessThatStandsThereAlready() {
        NewsFinder finder = new NewsFinder(SINCE, touches);
        finder.locations(List.of(location("roof", LATER.toString())));
        finder.notices(
                List.of(
                        note(Severity.ERROR, "Image Quality failed", "", "p"),
                        note(Severity.WARNING, "Look at it", "aladdin://project/p/scene/7", "p"),
                        note(Severity.INFO, "Changed", "aladdin://project/p/location/roof", "p"),
                        note(Severity.INFO, "Of another film", "", "q")),
                "p");
        assertThat(finder.found())
                .extracting(News::what, News::name, News::to)
                .containsExactlyInAnyOrder(
                        tuple(
                                News.What.CHANGED,
                                "roof",
                                Optional.of(new Destination.Locations(Optional.of("roof")))),
                        tuple(News.What.FAILED, "Image Quality failed", Optional.empty()),
                        tuple(
                                News.What.WARNED,
                                "Look at it",
                                Optional.of(new Destination.Scenes(Optional.of("7")))));
    }
}
