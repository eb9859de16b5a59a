package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class MessageLinksTest {
    private final List<String> opened = new ArrayList<>();
    private final MessageLinks links =
            new MessageLinks(() -> "p", (at, message) -> opened.add(at + " " + message));

    @Test
    void leadsToTheMessageThatWasCopied() {
        assertThat(links.follow(links.to("c-1", "m.2/ü"))).isTrue();
        assertThat(opened).containsExactly("c-1 m.2/ü");
    }

    @Test
    void leavesOtherLinksToOthers() {
        assertThat(links.follow("aladdin://project/p/scene/s")).isFalse();
        assertThat(links.follow("https://example.org")).isFalse();
        assertThat(opened).isEmpty();
    }
}
