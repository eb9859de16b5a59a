package app.aladdin.feature.story;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.FakeEdits;
import app.aladdin.client.edits.Verb;
import app.aladdin.contract.EntityKind;
import app.aladdin.ui.Toolkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Optional;

@ExtendWith(Toolkit.class)
final class PatienceTest {
    private static final Edit EDIT =
            FakeEdits.of("e", Verb.CHANGE, EntityKind.CHARACTER, "badr", "");
    private static final Optional<EditMark> ON_ITS_WAY =
            Optional.of(new EditMark.Pending(EDIT, ""));
    private static final Optional<EditMark> WAITS =
            Optional.of(new EditMark.Pending(EDIT, "no server"));

    @Test
    void whatHasJustBegunIsNotSaidYet() throws Exception {
        Patience patience = onFx(Patience::new);
        onFx(() -> patience.follow("badr", ON_ITS_WAY));
        assertThat(onFx(() -> patience.over().get())).isFalse();
    }

    @Test
    void whatWasSaidOfAThingIsSaidUntilNothingIsUnderWayWithIt() throws Exception {
        Patience patience = onFx(Patience::new);
        onFx(() -> patience.follow("badr", WAITS));
        assertThat(onFx(() -> patience.over().get())).isTrue();
        onFx(() -> patience.follow("badr", ON_ITS_WAY));
        assertThat(onFx(() -> patience.over().get())).isTrue();
        onFx(() -> patience.follow("badr", Optional.empty()));
        onFx(() -> patience.follow("badr", ON_ITS_WAY));
        assertThat(onFx(() -> patience.over().get())).isFalse();
    }

    @Test
    void anotherThingIsNotSaidAtOnceBecauseThisOneWas() throws Exception {
        Patience patience = onFx(Patience::new);
        onFx(() -> patience.follow("badr", WAITS));
        onFx(() -> patience.follow("halima", ON_ITS_WAY));
        assertThat(onFx(() -> patience.over().get())).isFalse();
    }
}
