package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Problem;

import org.junit.jupiter.api.Test;

final class LoadableTest {

    @Test
    void aFailureKeepsWhatWasKnown() {
        Loadable<String> ready = new Loadable.Ready<>("Aladdin", true);
        Loadable<String> failed = ready.failed(new Problem.Offline(""));
        assertThat(failed).isInstanceOf(Loadable.Failed.class);
        assertThat(failed.known()).contains("Aladdin");
        assertThat(failed.failed(new Problem.TimedOut("")).known()).contains("Aladdin");
    }

    @Test
    void nothingIsKnownInTheBeginning() {
        assertThat(Loadable.<String>loading().known()).isEmpty();
    }
}
