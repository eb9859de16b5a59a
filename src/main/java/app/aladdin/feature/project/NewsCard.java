package app.aladdin.feature.project;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Avatar;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened since the last visit: the newest few, and all of it at the press of a link.
final class NewsCard extends VBox {
    private final Messages messages;
    private final Words words;
    private final Navigator navigator;
    private final Sheets sheets;
    private final Runnable notices;
    private final NewsWords texts;
    private final Label title = new Label();
    private final Hyperlink all = new Hyperlink();
    private final HeldRows rows = new HeldRows();
    private List<News> news = List.of();

    /// @param notices shows the notifications
    NewsCard(Messages messages, Words words, Navigator navigator, Sheets sheets, Runnable notices) {
        this.notices = notices;
        this.messages = messages;
        this.words = words;
        this.navigator = navigator;
        this.sheets = sheets;
        this.texts = new NewsWords(messages);
        getStyleClass().addAll("card", "news");
        title.getStyleClass().add("heading");
        all.setOnAction(e -> showAll());
        HBox head = new HBox(title, CardRows.space(), all);
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, rows);
    }

    void show(Optional<Visit> visit, List<News> found) {
        news = found;
        title.setText(
                visit.filter(known -> !known.first() || !found.isEmpty())
                        .map(known -> messages.get("dashboard.since", words.moment(known.since())))
                        .orElseGet(() -> messages.get("dashboard.news")));
        all.setText(messages.get("dashboard.all", found.size()));
        boolean first = visit.filter(Visit::first).isPresent();
        rows.show(
                found.stream().limit(HeldRows.MOST).map(one -> row(one, () -> {})).toList(),
                messages.get(first ? "dashboard.news.first" : "dashboard.news.none"));
        offerAll();
    }

    /// As [HeldRows#settle(int)].
    void settle(int least) {
        rows.settle(least);
        offerAll();
    }

    private void offerAll() {
        all.setVisible(news.size() > rows.shown());
    }

    private HBox row(News one, Runnable before) {
        String name = texts.title(one);
        String detail = texts.detail(one);
        Label ago = CardRows.small(words.ago(one.at()), "faint");
        ago.setMinWidth(USE_PREF_SIZE);
        List<Node> tail = new ArrayList<>();
        if (!one.who().isEmpty()) {
            tail.add(Avatar.of(one.who()));
        }
        tail.add(ago);
        HBox row =
                CardRows.row(
                        NewsWords.icon(one),
                        CardRows.lines(name, detail),
                        tail.toArray(new Node[0]));
        String by = one.who().isEmpty() ? "" : ", " + one.who();
        return CardRows.link(
                row,
                name + ", " + detail + by + ", " + words.moment(one.at()),
                () -> {
                    before.run();
                    one.to().ifPresentOrElse(navigator::go, notices);
                });
    }

    private void showAll() {
        Label heading = new Label(title.getText());
        heading.getStyleClass().add("title");
        Runnable[] close = {() -> {}};
        HBox head =
                new HBox(
                        8,
                        heading,
                        CardRows.small(Integer.toString(news.size()), "faint"),
                        CardRows.space(),
                        IconButton.of(
                                Feather.X, messages.get("action.close"), () -> close[0].run()));
        head.setAlignment(Pos.CENTER_LEFT);
        ListView<News> list = new ListView<>();
        list.getItems().setAll(news);
        list.setCellFactory(view -> new Cell(() -> close[0].run()));
        list.setAccessibleText(title.getText());
        list.setPrefSize(520, Math.min(12, news.size()) * 53.0 + 8);
        VBox card = new VBox(head, list);
        card.getStyleClass().addAll("dialog-card", "news-all");
        close[0] = sheets.show(card, () -> {});
    }

    private final class Cell extends ListCell<News> {
        private final Runnable close;

        Cell(Runnable close) {
            this.close = close;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable News one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(empty || one == null ? null : row(one, close));
        }
    }

    /// The icon of a next step, an arrow that says that it leads somewhere.
    static Node arrow() {
        return Icons.of(Feather.CHEVRON_RIGHT, 14);
    }
}
