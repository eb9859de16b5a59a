package app.aladdin.feature.orchestrator.ingest;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@ExtendWith(Toolkit.class)
final class PartsBodyTest {
    private final IntegerProperty open = new SimpleIntegerProperty();
    private final List<Integer> made = new ArrayList<>();
    private final List<Preview> parts =
            Stream.of("Jafar", "Zaynab", "Yusuf")
                    .map(name ->
                            new Preview(
                                    IngestResponse.read(
                                            Json.parse(
                                                    "{\"preview\":{\"entityType\":\"character\","
                                                            + "\"parsedData\":{\"name\":\""
                                                            + name
                                                            + "\"}}}"))))
                    .toList();

    private PartsBody body() {
        Messages messages = new Messages(Locale.ENGLISH);
        return new PartsBody(
                parts,
                open,
                messages,
                place -> {
                    made.add(place);
                    return IngestBodyTest.body(parts.get(place), messages);
                });
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
            assertThat(made).containsExactly(0, 1, 2);
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
            made.clear();
            body();
            assertThat(made).containsExactly(2);
        });
    }
}
