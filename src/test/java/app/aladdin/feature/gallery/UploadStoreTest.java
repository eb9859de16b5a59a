package app.aladdin.feature.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

final class UploadStoreTest {
    private static final Owner MADE_HERE = new Owner(EntityKind.CHARACTER, "pending-1");

    private final UploadStore store = new UploadStore();

    private static Upload upload(String id) {
        return new Upload(
                id,
                "p",
                MADE_HERE,
                new Incoming.OfFile(id + ".png", Path.of(id)),
                null,
                new Upload.State.Waiting());
    }

    private Upload.State state(String id) {
        return store.find(id).orElseThrow().state();
    }

    @Test
    void keepsWhatFailedUntilItIsTriedAgainOrGivenUp() {
        store.apply(new UploadEvent.Chosen(List.of(upload("a"), upload("b"))));
        store.apply(new UploadEvent.Begun("a"));
        store.apply(new UploadEvent.Failed("a", new UploadProblem.Server(new Problem.Offline(""))));
        assertThat(state("a")).isInstanceOf(Upload.State.Failed.class);
        store.apply(new UploadEvent.Again("a"));
        assertThat(state("a")).isEqualTo(new Upload.State.Waiting());
        store.apply(new UploadEvent.Over("a"));
        assertThat(store.of(MADE_HERE)).extracting(Upload::id).containsExactly("b");
    }

    @Test
    void doesNotGoBackFromWhatHasArrived() {
        store.apply(new UploadEvent.Chosen(List.of(upload("a"))));
        store.apply(new UploadEvent.Begun("a"));
        store.apply(new UploadEvent.Sent("a", 0.5));
        assertThat(state("a")).isEqualTo(new Upload.State.Sending(0.5));
        store.apply(new UploadEvent.Arrived("a", "m1"));
        store.apply(new UploadEvent.Sent("a", 1));
        assertThat(state("a")).isEqualTo(new Upload.State.Arrived("m1"));
    }

    @Test
    void followsAThingThatGetsItsIdFromTheServer() {
        store.apply(new UploadEvent.Chosen(List.of(upload("a"))));
        store.apply(new UploadEvent.Renamed("pending-1", "c7"));
        assertThat(store.of(new Owner(EntityKind.CHARACTER, "c7"))).hasSize(1);
        assertThat(store.of(MADE_HERE)).isEmpty();
    }

    @Test
    void hearsNothingOfWhatWasGivenUp() {
        store.apply(new UploadEvent.Chosen(List.of(upload("a"))));
        store.apply(new UploadEvent.Over("a"));
        store.apply(new UploadEvent.Arrived("a", "m1"));
        assertThat(store.uploads().get()).isEmpty();
    }
}
