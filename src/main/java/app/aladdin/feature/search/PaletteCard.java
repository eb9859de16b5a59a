package app.aladdin.feature.search;

import app.aladdin.contract.SearchHit;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.find.PickKeys;
import app.aladdin.ui.icon.Icons;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The palette's card: a field, and under it what is found at every keystroke. FX thread only.
final class PaletteCard extends VBox {
    /// How long nothing is typed before the server is asked.
    private static final Duration QUIET = Duration.millis(500);

    private static final double ROW = 36;
    private static final double TWO_LINES = 52;
    private static final double HEADING = 28;
    private static final double TALLEST = 432;

    private final PaletteStore store;
    private final Remote remote;
    private final Local local;
    private final Taking taking;
    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PickKeys<PaletteRow> keys;
    private Runnable asking = () -> {};
    private Runnable looking = () -> {};

    /// Asks the server; the result calls it off.
    @FunctionalInterface
    interface Remote {
        Runnable find(String typed, Consumer<List<SearchHit>> told);
    }

    /// Looks through the messages on this computer; the result calls it off.
    @FunctionalInterface
    interface Local {
        Runnable find(String typed, Consumer<List<Found>> told);
    }

    /// Does what a find means.
    @FunctionalInterface
    interface Taking {
        void take(Candidate candidate, String marked, String typed);
    }

    PaletteCard(PaletteStore store, Local local, Remote remote, Taking taking, Messages messages) {
        this.store = store;
        this.local = local;
        this.remote = remote;
        this.taking = taking;
        getStyleClass().addAll("floating", "palette");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PaletteCard.class.getResource("Palette.css"))
                                .toExternalForm());
        field.getStyleClass().add("bare");
        field.setPromptText(messages.get("palette.prompt"));
        field.setAccessibleText(messages.get("palette.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label escape = new Label(messages.get("key.escape"));
        escape.getStyleClass().add("key");
        HBox head = new HBox(12, Icons.of(Feather.SEARCH), field, escape);
        head.getStyleClass().addAll("palette-head", "line-below");
        list.getStyleClass().addAll("plain", "palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("palette.results"));
        list.setCellFactory(view -> new PaletteCell(this::take, messages));
        keys = PickKeys.drive(field, list, PaletteRow.Item.class::isInstance, this::take);
        getChildren().addAll(head, list);
        field.textProperty().addListener((it, before, now) -> typed(now));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((it, before, now) -> {
                    // What is chosen is read although the cursor stays in the field.
                    if (now instanceof PaletteRow.Item item) {
                        field.setAccessibleHelp(item.found().candidate().title());
                    }
                });
        quiet.setOnFinished(e -> ask(field.getText()));
        typed("");
    }

    private void typed(String text) {
        asking.run();
        looking.run();
        quiet.stop();
        if (text.isBlank()) {
            store.said(List.of());
        } else {
            quiet.playFromStart();
            looking = local.find(text, found -> said(text, found));
        }
        show(store.rows(text));
        list.scrollTo(0);
        keys.first();
    }

    /// Whoever has gone to a row meanwhile stays there.
    private void said(String text, List<Found> found) {
        if (!text.equals(field.getText())) {
            return;
        }
        PaletteRow chosen = list.getSelectionModel().getSelectedItem();
        boolean first = chosen == null || list.getItems().indexOf(chosen) <= 1;
        store.said(found);
        show(store.rows(text));
        int at = list.getItems().indexOf(chosen);
        if (first || at < 0) {
            keys.first();
        } else {
            list.getSelectionModel().select(at);
        }
    }

    private void ask(String text) {
        asking = remote.find(text, hits -> further(text, hits));
    }

    private void further(String text, List<SearchHit> hits) {
        if (text.equals(field.getText())) {
            List<PaletteRow> more = store.more(list.getItems(), hits, text);
            list.getItems().addAll(more);
            size();
        }
    }

    private void show(List<PaletteRow> rows) {
        list.getItems().setAll(rows);
        size();
    }

    private void size() {
        double height = 10;
        for (PaletteRow row : list.getItems()) {
            height +=
                    switch (row) {
                        case PaletteRow.Heading it -> HEADING;
                        case PaletteRow.Item it ->
                                it.found().candidate().kind() == Kind.MESSAGE ? TWO_LINES : ROW;
                    };
        }
        list.setPrefHeight(Math.min(TALLEST, height));
    }

    private void take(PaletteRow row) {
        if (row instanceof PaletteRow.Item(Found found)) {
            Candidate candidate = found.candidate();
            if (candidate.kind() == Kind.BEFORE) {
                field.setText(candidate.id());
                field.end();
            } else {
                taking.take(candidate, found.marked(), field.getText());
            }
        }
    }

    /// Types for the person, as from a link or for a picture.
    void type(String text) {
        field.setText(text);
        field.end();
    }

    void dispose() {
        quiet.stop();
        asking.run();
        looking.run();
        store.said(List.of());
    }
}
