package app.aladdin.feature.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProjectsStoreTest {
    private final ProjectsStore store = new ProjectsStore();

    @Test
    void putsWhatIsRememberedUnderWhatWasOpenedMeanwhile() {
        store.opened("now");
        store.remembered(List.of("before", "now", "earlier"));
        assertThat(store.recent()).containsExactly("now", "before", "earlier");
    }

    @Test
    void movesAProjectThatIsOpenedAgainToTheFront() {
        store.remembered(List.of("a", "b", "c"));
        assertThat(store.opened("c")).isTrue();
        assertThat(store.opened("c")).isFalse();
        assertThat(store.recent()).containsExactly("c", "a", "b");
    }
}
