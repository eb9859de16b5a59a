package app.aladdin.feature.project;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who speaks how much of what is spoken: one bar, and the names with their part.
final class DialogueShare extends VBox {
    private static final int NAMED = 4;

    private final Messages messages;
    private final Navigator navigator;
    private final Label total = CardRows.small("", "muted");
    private final Bar bar = new Bar();
    private final FlowPane names = new FlowPane(16, 2);

    /// A part of the bar.
    ///
    /// @param id nothing for all the others together
    record Part(Optional<String> id, String name, int words) {}

    DialogueShare(Messages messages, Navigator navigator) {
        super(10);
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().addAll("dialogue-share", "line-above");
        Label title = new Label(messages.get("dashboard.dialogue"));
        title.getStyleClass().add("medium");
        getChildren().addAll(new HBox(title, CardRows.space(), total), bar, names);
        setVisible(false);
        setManaged(false);
    }

    void show(List<CharacterProfile> cast) {
        List<Part> parts = parts(cast);
        String lines =
                messages.get(
                        "dashboard.dialogue.lines",
                        cast.stream().mapToInt(CharacterProfile::speeches).sum());
        if (parts.equals(bar.parts) && lines.equals(total.getText())) {
            return;
        }
        int words = parts.stream().mapToInt(Part::words).sum();
        setVisible(words > 0);
        setManaged(words > 0);
        total.setText(lines);
        bar.show(parts);
        names.getChildren().clear();
        for (Part part : parts) {
            long percent = Math.round(100.0 * part.words() / Math.max(1, words));
            Label share = CardRows.small(messages.get("dashboard.percent", percent), "medium");
            HBox entry = new HBox(4, name(part), share);
            entry.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            names.getChildren().add(entry);
        }
    }

    private Region name(Part part) {
        if (part.id().isEmpty()) {
            return CardRows.small(part.name(), "muted");
        }
        Hyperlink link = new Hyperlink(part.name());
        link.getStyleClass().addAll("small", "quiet-link");
        link.setOnAction(e -> navigator.go(new Destination.Characters(part.id())));
        return link;
    }

    private List<Part> parts(List<CharacterProfile> cast) {
        List<CharacterProfile> speaking =
                cast.stream()
                        .filter(one -> one.words() > 0)
                        .sorted(Comparator.comparingInt(CharacterProfile::words).reversed())
                        .toList();
        List<Part> parts = new ArrayList<>();
        speaking.stream()
                .limit(NAMED)
                .forEach(
                        one -> parts.add(new Part(Optional.of(one.id()), one.name(), one.words())));
        int others = speaking.stream().skip(NAMED).mapToInt(CharacterProfile::words).sum();
        if (others > 0) {
            parts.add(new Part(Optional.empty(), messages.get("dashboard.others"), others));
        }
        return parts;
    }

    /// The bar itself: parts as wide as their share.
    private static final class Bar extends Pane {
        private List<Part> parts = List.of();

        Bar() {
            setMinHeight(8);
            setPrefHeight(8);
            setMaxHeight(8);
        }

        void show(List<Part> all) {
            parts = all;
            getChildren().clear();
            for (int i = 0; i < all.size(); i++) {
                Region piece = new Region();
                piece.getStyleClass().addAll("share", "share-" + i);
                Tooltip.install(piece, new Tooltip(all.get(i).name()));
                getChildren().add(piece);
            }
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double words = Math.max(1, parts.stream().mapToInt(Part::words).sum());
            double room = getWidth() - 2.0 * Math.max(0, parts.size() - 1);
            double x = 0;
            for (int i = 0; i < parts.size(); i++) {
                double width = room * parts.get(i).words() / words;
                getChildren().get(i).resizeRelocate(x, 0, width, 8);
                x += width + 2;
            }
        }
    }
}
