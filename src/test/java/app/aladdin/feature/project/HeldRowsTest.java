package app.aladdin.feature.project;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(Toolkit.class)
class HeldRowsTest {
    private static final String NONE =
            "What others change, and what tasks come to, is listed here from now on.";

    private final HeldRows rows = new HeldRows();
    private final VBox card = new VBox(rows);

    private static List<HBox> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> CardRows.row(NewsCard.arrow(), CardRows.lines("Scene", "Added")))
                .toList();
    }

    private double heightWith(int count) {
        rows.show(rows(count), NONE);
        card.applyCss();
        return card.prefHeight(240);
    }

    @Test
    void keepItsHeightWhateverComesWhileSomebodyLooks() throws Exception {
        onFx(() -> {
            new Theme().dress(new Scene(card));
            double height = heightWith(0);
            rows.settle(2);
            assertThat(heightWith(0)).isEqualTo(2 * HeldRows.ROW).isGreaterThan(height);
            assertThat(heightWith(1)).isEqualTo(2 * HeldRows.ROW);
            assertThat(heightWith(5)).isEqualTo(2 * HeldRows.ROW);
            assertThat(rows.shown()).isEqualTo(2);
        });
    }

    @Test
    void showAllThatThereIsRoomForToWhoeverComesToLook() throws Exception {
        onFx(() -> {
            new Theme().dress(new Scene(card));
            rows.show(rows(4), NONE);
            rows.settle(2);
            assertThat(rows.shown()).isEqualTo(4);
            assertThat(heightWith(1)).isEqualTo(4 * HeldRows.ROW);
        });
    }
}
