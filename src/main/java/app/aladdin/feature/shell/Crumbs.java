package app.aladdin.feature.shell;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.nav.PlaceWords;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// Where one is, in words: the place, and the thing that is open in it. All but the last lead back.
final class Crumbs extends HBox {
    private final Navigator navigator;
    private final ThingNames names;
    private final Messages messages;

    Crumbs(Navigator navigator, ThingNames names, Messages messages) {
        this.navigator = navigator;
        this.names = names;
        this.messages = messages;
        getStyleClass().add("crumbs");
        setMinWidth(0);
        navigator.here().addListener(it -> show());
        names.follow(this::show);
    }

    private void show() {
        getChildren().clear();
        Destination here = navigator.here().get();
        String place = messages.get(PlaceWords.key(here));
        Optional<String> thing = names.shortName(here);
        if (thing.isEmpty()) {
            last(place);
            return;
        }
        Hyperlink link = new Hyperlink(place);
        link.getStyleClass().add("crumb");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> navigator.go(here.place()));
        getChildren().addAll(link, Icons.of(Feather.CHEVRON_RIGHT, 14));
        last(thing.get());
    }

    private void last(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("medium");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(name));
        getChildren().add(label);
    }
}
