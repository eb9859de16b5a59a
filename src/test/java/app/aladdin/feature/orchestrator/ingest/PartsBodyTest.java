package app.aladdin.feature.orchestrator.ingest;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@ExtendWith(Toolkit.class)
final class PartsBodyTest {
    private final IntegerProperty open = new SimpleIntegerProperty();
    private final List<Preview> parts =
            Stream.of("Jafar", "Zaynab", "Yusuf")
                    .map(name ->
                            new Preview(
                                    IngestResponse.read(
                                            Json.parse(
                                                    "{\"preview\":{\"entityType\":\"character\","
                                                            + "\"parsedData\":{\"name\":\""
                                                            + name
                                                            + (name.equals("Yusuf")
                                                                    ? ""
                                                                    : "\",\"description\":\"A.")
                                                            + "\"}}}"))))
                    .toList();

    private PartsBody body() {
        return new PartsBody(
                parts.stream().map(IngestBodyTest::review).toList(),
                open,
                new Messages(Locale.ENGLISH));
    }

    @Test
    void opensTheNextPartWhenOneIsDecided() throws Exception {
        onFx(() -> {
            body();
            parts.get(0).state().set(new PreviewState.Saving("e"));
            assertThat(open.get()).isEqualTo(1);
            parts.get(1).state().set(new PreviewState.Discarded());
            assertThat(open.get()).isEqualTo(2);
            parts.get(2).state().set(new PreviewState.Discarded());
            assertThat(open.get()).isEqualTo(-1);
        });
    }

    @Test
    void passesOverPartsThatAreDecided() throws Exception {
        onFx(() -> {
            parts.get(1).state().set(new PreviewState.Discarded());
            body();
            parts.get(0).state().set(new PreviewState.Saving("e"));
            assertThat(open.get()).isEqualTo(2);
        });
    }

    @Test
    void keepsWhatIsOpenWhenItComesIntoSightAgain() throws Exception {
        onFx(() -> {
            PartsBody body = body();
            open.set(2);
            body.dispose();
            assertThat(body().lookupAll(".ingest-part").stream().toList().get(2).lookup(".ingest"))
                    .isNotNull();
        });
    }

    @Test
    void takesAllPartsAgainstWhichNothingSpeaks() throws Exception {
        onFx(() -> {
            parts.get(1).state().set(new PreviewState.Unread("no"));
            PartsBody body = body();
            ((Button) body.lookup(".part-foot > .button")).fire();
            assertThat(parts.get(0).state().get()).isInstanceOf(PreviewState.Saving.class);
            assertThat(parts.get(1).state().get()).isInstanceOf(PreviewState.Unread.class);
            // It lacks a description.
            assertThat(parts.get(2).state().get()).isInstanceOf(PreviewState.Open.class);
            assertThat(body.lookup(".part-foot").isManaged()).isFalse();
        });
    }
}
