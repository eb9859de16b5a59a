package app.aladdin.feature.story;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;

import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Names that nobody expects are text like any other, and move nothing out of its place.
@ExtendWith(Toolkit.class)
final class OddNamesTest {
    private static final double WIDTH = 320;

    private final Messages messages = new Messages(Locale.ENGLISH);

    static Stream<String> names() {
        return Stream.of(
                "Zaynab, ".repeat(37) + "Zayn",
                "W".repeat(300),
                "🧞‍♂️ The Genie 🪔🏜️",
                "علاء الدين والمصباح السحري",
                "<b>Badr</b> <script>alert('x')</script> &amp; \"sons\"",
                "Two\nlines\tand a tab",
                "\u202eright to left\u202c");
    }

    private static CharacterProfile character(String name) {
        return CharacterProfile.read(
                Json.object().put("id", "c").put("name", name).put("role", "minor"));
    }

    private CharacterKind kind() {
        ProjectStore store = new ProjectStore();
        return new CharacterKind(
                store,
                new Figures(store),
                new Navigator(),
                new StoryPictures(
                        (of, id) -> new Group(), (part, of, id) -> {}, (part, of, id) -> {}),
                messages);
    }

    private static Parent laidOut(Parent part) {
        StackPane root = new StackPane(part);
        Scene scene = new Scene(root, WIDTH, 400);
        new Theme().dress(scene);
        root.applyCss();
        root.layout();
        return part;
    }

    private static List<Label> labels(Parent part) {
        return part.lookupAll(".label").stream().map(Label.class::cast).toList();
    }

    private static boolean within(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= -0.5 && bounds.getMaxX() <= WIDTH + 0.5;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRowShowsTheNameAndSaysTheRestInATooltip(String name) throws Exception {
        onFx(() -> {
            String line = name.replaceAll("\\s+", " ");
            CharacterKind kind = kind();
            ListView<CharacterProfile> list =
                    new ListView<>(FXCollections.observableArrayList(character(name)));
            list.getStyleClass().add(kind.rowsClass());
            list.setCellFactory(it ->
                    new StoryRow<>(
                            kind,
                            new EditMarks(problem -> ""),
                            new TouchMarks(EntityKind.CHARACTER, () -> {}),
                            new Hover(id -> {}),
                            messages));
            laidOut(list);
            Label label =
                    labels(list).stream()
                            .filter(it -> line.equals(it.getText()))
                            .findFirst()
                            .orElseThrow();
            assertThat(labels(list)).filteredOn(Label::isVisible).allMatch(OddNamesTest::within);
            assertThat(label.getHeight()).isLessThan(30);
            if (label.isTextTruncated()) {
                assertThat(Objects.requireNonNull(label.getTooltip()).getText()).isEqualTo(line);
            } else {
                assertThat(label.getTooltip()).isNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDetailBreaksTheNameIntoLines(String name) throws Exception {
        onFx(() -> {
            Parent view =
                    laidOut(
                            new DetailView(
                                    kind().detail(character(name)),
                                    new HBox(),
                                    "",
                                    tab -> {},
                                    messages));
            assertThat(labels(view)).extracting(Label::getText).contains(name);
            assertThat(labels(view)).allMatch(OddNamesTest::within);
        });
    }
}
