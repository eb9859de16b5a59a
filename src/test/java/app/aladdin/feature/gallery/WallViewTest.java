package app.aladdin.feature.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.MediaRef;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

final class WallViewTest {
    private final List<Shot> all =
            List.of(
                    shot(EntityKind.CHARACTER, "Zoë", "at the well", 30),
                    shot(EntityKind.CHARACTER, "Aladdin", "", 10),
                    shot(EntityKind.LOCATION, "Bazaar", "noon", 20));

    private static Shot shot(EntityKind kind, String name, String alt, long changed) {
        return new Shot(
                new Owner(kind, name),
                name,
                new MediaRef("m-" + name, alt),
                1,
                1,
                Instant.ofEpochSecond(changed));
    }

    private List<String> names(WallView view, String text) {
        return view.of(all, text).stream().map(Shot::subject).toList();
    }

    @Test
    void findsByNameAndDescriptionWhateverTheAccents() {
        assertThat(names(WallView.FIRST, "ZOE")).containsExactly("Zoë");
        assertThat(names(WallView.FIRST, "well zo")).containsExactly("Zoë");
        assertThat(names(WallView.FIRST, "noon")).containsExactly("Bazaar");
        assertThat(names(WallView.FIRST, "  ")).hasSize(3);
    }

    @Test
    void leavesOutKindsAndSorts() {
        WallView places = WallView.FIRST.toggled(EntityKind.CHARACTER);
        assertThat(names(places, "")).containsExactly("Bazaar");
        assertThat(names(places.toggled(EntityKind.CHARACTER), "")).hasSize(3);
        assertThat(names(WallView.FIRST.ordered(WallView.Order.NAME), ""))
                .containsExactly("Aladdin", "Bazaar", "Zoë");
        assertThat(names(WallView.FIRST.ordered(WallView.Order.CHANGED), ""))
                .containsExactly("Zoë", "Bazaar", "Aladdin");
    }

    @Test
    void isRememberedAndForgivesWhatItDoesNotKnow() {
        WallView view =
                new WallView(Set.of(EntityKind.SCENE), WallView.Order.CHANGED, WallView.Size.LARGE);
        assertThat(WallView.read(view.write())).isEqualTo(view);
        assertThat(WallView.read(Json.parse("{\"order\":\"hue\",\"hidden\":[\"moods\"]}")))
                .isEqualTo(WallView.FIRST);
    }

    @Test
    void goesNoFurtherThanItsSizes() {
        assertThat(WallView.FIRST.resized(1).resized(1).size()).isEqualTo(WallView.Size.LARGE);
        assertThat(WallView.FIRST.resized(-5).size()).isEqualTo(WallView.Size.SMALL);
    }
}
