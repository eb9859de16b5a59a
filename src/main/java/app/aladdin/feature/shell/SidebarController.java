package app.aladdin.feature.shell;

import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.KeyTips;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.nav.PlaceWords;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// The sidebar: what can be made, the places of the project and how many things are in each, what
/// was looked at last, and the connection in words.
final class SidebarController {
    private static final double WIDE = 240;
    private static final double NARROW = 64;
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrow");

    private final ProjectStore project;
    private final WorkStore work;
    private final Navigator navigator;
    private final NewMenu menu;
    private final RecentList recent;
    private final SidebarFoot foot;
    private final ReadOnlyBooleanProperty wide;
    private final Messages messages;
    private final KeyTips tips;

    /// Held here: what is bound to it does not keep it.
    private final StringBinding images;

    @FXML private VBox root;
    @FXML private VBox top;
    @FXML private VBox places;
    @FXML private VBox below;

    SidebarController(
            ProjectStore project,
            WorkStore work,
            Navigator navigator,
            NewMenu menu,
            RecentList recent,
            SidebarFoot foot,
            ReadOnlyBooleanProperty wide,
            Messages messages,
            KeyTips tips) {
        this.project = project;
        this.work = work;
        this.navigator = navigator;
        this.menu = menu;
        this.recent = recent;
        this.foot = foot;
        this.wide = wide;
        this.messages = messages;
        this.tips = tips;
        this.images =
                Bindings.createStringBinding(
                        this::countImages,
                        project.characters(),
                        project.locations(),
                        project.scenes(),
                        project.episodes());
    }

    @FXML
    void initialize() {
        top.getChildren().add(menu);
        place(places, new Destination.Dashboard(), Optional.empty());
        NavItem episodes =
                place(
                        places,
                        new Destination.Episodes(Optional.empty()),
                        count(project.episodes()));
        // A movie has none, and nobody looks for them there.
        project.project()
                .subscribe(open -> {
                    episodes.setVisible(open.filter(it -> it.type().equals("series")).isPresent());
                    episodes.setManaged(episodes.isVisible());
                });
        place(places, new Destination.Scenes(Optional.empty()), count(project.scenes()));
        place(places, new Destination.Characters(Optional.empty()), count(project.characters()));
        place(places, new Destination.Locations(Optional.empty()), count(project.locations()));
        place(places, new Destination.Gallery(), Optional.of(images));
        place(places, new Destination.Relationships(Optional.empty()), Optional.empty());
        Label heading = new Label(messages.get("nav.work"));
        heading.getStyleClass().addAll("small", "faint", "nav-heading");
        wide.subscribe(words -> {
            heading.setText(words ? messages.get("nav.work") : "");
            heading.pseudoClassStateChanged(NARROWED, !words);
        });
        places.getChildren().add(heading);
        place(
                places,
                new Destination.Conversations(Optional.empty()),
                count(work.conversations(), one -> !one.archived() && !one.trashed()));
        place(
                places,
                new Destination.Executions(Optional.empty()),
                count(work.executions(), one -> true));
        below.getChildren().add(recent);
        root.getChildren().add(foot);
        wide.subscribe(this::showWidth);
    }

    private NavItem place(
            VBox section, Destination destination, Optional<ObservableValue<String>> count) {
        NavItem item =
                new NavItem(
                        PlaceWords.icon(destination),
                        messages.get(PlaceWords.key(destination)),
                        tips.tip(
                                messages.get(PlaceWords.key(destination)),
                                PlaceWords.key(destination)),
                        () -> navigator.go(destination));
        count.ifPresent(item::count);
        navigator.here().subscribe(here -> item.showActive(here.place().equals(destination)));
        wide.subscribe(item::showWords);
        section.getChildren().add(item);
        return item;
    }

    /// How many pictures the things of the project have.
    private String countImages() {
        long count =
                sum(project.characters(), it -> it.images().size())
                        + sum(project.locations(), it -> it.images().size())
                        + sum(project.scenes(), it -> it.images().size())
                        + sum(project.episodes(), it -> it.images().size());
        return count == 0 ? "" : Long.toString(count);
    }

    private static <T> long sum(
            ReadOnlyObjectProperty<Loadable<List<T>>> list, ToIntFunction<T> count) {
        return list.get().known().orElse(List.of()).stream().mapToInt(count).sum();
    }

    private static <T> Optional<ObservableValue<String>> count(
            ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        return Optional.of(
                list.map(loadable ->
                        loadable.known()
                                .map(List::size)
                                .map(size -> Integer.toString(size))
                                .orElse("")));
    }

    private static <T> Optional<ObservableValue<String>> count(
            ReadOnlyObjectProperty<Loadable<List<T>>> list, Predicate<T> counts) {
        return Optional.of(
                list.map(loadable ->
                        loadable.known()
                                .map(all -> all.stream().filter(counts).count())
                                .filter(count -> count > 0)
                                .map(count -> Long.toString(count))
                                .orElse("")));
    }

    private void showWidth(boolean isWide) {
        double width = isWide ? WIDE : NARROW;
        root.setMinWidth(width);
        root.setPrefWidth(width);
        root.setMaxWidth(width);
        menu.showWords(isWide);
        foot.showWords(isWide);
        below.setVisible(isWide);
        below.setManaged(isWide);
    }
}
