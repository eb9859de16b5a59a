package app.aladdin.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityLinkTest {

    @Test
    void isWrittenAsAnAddress() {
        assertThat(new EntityLink("p 1", "scene", "12/A").uri())
                .isEqualTo("aladdin://project/p%201/scene/12%2FA");
    }

    @Test
    void comesBackWhateverTheIdsHold() {
        for (long seed = 0; seed < 500; seed++) {
            Shapes shapes = new Shapes(seed);
            EntityRef ids = shapes.ref();
            // A lone half of a character has no encoding.
            EntityLink link =
                    new EntityLink(whole(ids.name()), whole(ids.type()), whole(ids.id()) + "+ %");
            assertThat(EntityLink.parse(link.uri())).as("seed %d", seed).contains(link);
        }
    }

    private static String whole(String text) {
        return text.replace("\u0000\ud83e", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.com/project/p/scene/s",
                "aladdin://project/p/scene",
                "aladdin://project/p/scene/s/more",
                "aladdin://project/p/scene/%",
                "aladdin://project/p/scene/%zz",
                "ALADDIN"
            })
    void otherTextsAreNoLinks(String text) {
        assertThat(EntityLink.parse(text)).isEmpty();
    }
}
