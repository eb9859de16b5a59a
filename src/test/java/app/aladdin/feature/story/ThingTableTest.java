package app.aladdin.feature.story;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.Group;
import javafx.scene.control.TableColumn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Locale;

@ExtendWith(Toolkit.class)
final class ThingTableTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    private static CharacterProfile character(String name, String role, int speeches) {
        return CharacterProfile.read(
                Json.object()
                        .put("id", name)
                        .put("name", name)
                        .put("role", role)
                        .put("speeches", speeches));
    }

    /// A table of the three, and the shelf that it shows.
    private record Made(ThingTable<CharacterProfile> table, Shelf<CharacterProfile> shelf) {
        List<String> names() {
            return shelf.shown().stream().map(CharacterProfile::name).toList();
        }

        List<String> heads() {
            return table.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        }

        TableColumn<CharacterProfile, ?> head(String text) {
            return table.getColumns().stream()
                    .filter(it -> it.getText().equals(text))
                    .findFirst()
                    .orElseThrow();
        }

        void press(String text, TableColumn.SortType type) {
            head(text).setSortType(type);
            table.getSortOrder().clear();
            table.getSortOrder().add(head(text));
        }
    }

    private Made table(double width, int speeches) {
        ProjectStore store = new ProjectStore();
        CharacterKind kind =
                new CharacterKind(
                        store,
                        new Figures(store),
                        new Navigator(),
                        new StoryPictures(
                                (of, id) -> new Group(),
                                (part, of, id) -> {},
                                (part, of, id) -> {}),
                        messages);
        List<CharacterProfile> three =
                List.of(
                        character("Halima", "supporting", speeches),
                        character("Aladdin", "protagonist", 3 * speeches),
                        character("Marwan", "antagonist", 2 * speeches));
        store.apply(
                new EntityEvent.Opened(
                        Project.read(Json.object().put("id", "p").put("name", "The Brass Lamp"))));
        store.apply(new EntityEvent.Characters("p", new Loadable.Ready<>(three, true)));
        Narrowing<CharacterProfile> narrowing = new Narrowing<>(kind);
        Shelf<CharacterProfile> shelf = new Shelf<>(kind, narrowing, id -> false);
        shelf.put(three);
        ThingTable<CharacterProfile> table =
                new ThingTable<>(
                        kind,
                        shelf,
                        narrowing,
                        new ThingTable.RowTools(
                                new EditMarks(problem -> ""),
                                new TouchMarks(EntityKind.CHARACTER, () -> {}),
                                new Hover(id -> {})),
                        messages,
                        shelf::sort,
                        () -> {});
        table.resize(width, 300);
        table.fit();
        return new Made(table, shelf);
    }

    @Test
    void aHeadPutsThingsInItsOrderAndTurnsThemRound() throws Exception {
        Made made = onFx(() -> table(800, 10));
        onFx(() -> made.press("Name", TableColumn.SortType.ASCENDING));
        assertThat(made.names()).containsExactly("Aladdin", "Halima", "Marwan");
        onFx(() -> made.press("Lines, %", TableColumn.SortType.DESCENDING));
        assertThat(made.names()).containsExactly("Aladdin", "Marwan", "Halima");
        onFx(() -> made.press("Lines, %", TableColumn.SortType.ASCENDING));
        assertThat(made.names()).containsExactly("Halima", "Marwan", "Aladdin");
    }

    @Test
    void aNarrowTableKeepsWhatMattersMost() throws Exception {
        assertThat(onFx(() -> table(800, 10).heads()))
                .containsExactly("Name", "Role", "Scenes", "Lines, %", "Profile");
        assertThat(onFx(() -> table(420, 10).heads())).containsExactly("Name", "Role", "Scenes");
        assertThat(onFx(() -> table(240, 10).heads())).containsExactly("Name");
    }

    @Test
    void whatNoServerSaysHasNoColumn() throws Exception {
        assertThat(onFx(() -> table(800, 0).heads()))
                .containsExactly("Name", "Role", "Scenes", "Profile");
    }
}
