package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.QueryAnalysis;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.QueryResult;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.AnswerBody;
import app.aladdin.ui.view.Asking;

import javafx.animation.AnimationTimer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The results of a query: what was understood, and what was found, each a way to the thing itself.
final class QueryBody extends VBox implements AnswerBody {
    /// So many rows are built in one go.
    private static final int AT_ONCE = 40;

    /// The rows reach to the edges of the panel.
    private static final double EDGE = 16;

    private final QueryView view;
    private final Messages messages;
    private final String question;
    private final Asking asking;
    private final ResultRow.Maker rows;
    private final VBox list = new VBox();
    private final Label count = new Label();
    private final MenuButton order = new MenuButton();
    private final Button more = new Button();
    private final Button all = new Button();
    private final HBox rest = new HBox(4, more, all);
    private final Subscription follower;
    private final AnimationTimer filling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    fill();
                }
            };
    private @Nullable QueryResponse response;
    private List<QueryResult> sorted = List.of();
    private List<String> words = List.of();

    QueryBody(
            Answer answer, QueryView view, Navigator navigator, Asking asking, Messages messages) {
        super(8);
        this.asking = asking;
        this.view = view;
        this.messages = messages;
        this.question = answer.question();
        this.rows = new ResultRow.Maker(navigator, messages);
        getStyleClass().add("query-results");
        getStylesheets()
                .add(
                        Objects.requireNonNull(QueryBody.class.getResource("QueryResults.css"))
                                .toExternalForm());
        count.getStyleClass().add("heading");
        list.getStyleClass().add("results");
        VBox.setMargin(list, new Insets(0, -EDGE, 0, -EDGE));
        order.getStyleClass().addAll("flat", "small");
        for (ResultOrder each : ResultOrder.values()) {
            MenuItem item = new MenuItem(name(each));
            item.setOnAction(e -> view.order().set(each));
            order.getItems().add(item);
        }
        more.getStyleClass().addAll("small", "flat");
        more.setOnAction(e -> view.shown().set(view.shown().get() + QueryView.STEP));
        all.getStyleClass().addAll("small", "flat");
        all.setOnAction(e -> view.shown().set(Integer.MAX_VALUE - QueryView.STEP));
        rest.setAlignment(Pos.CENTER_LEFT);
        new ResultKeys(list).install();
        follower =
                Subscription.combine(
                        view.order().subscribe(it -> sort()),
                        view.shown().subscribe(it -> fill()),
                        navigator.here().subscribe(this::mark));
        show(answer.metadata());
    }

    private String name(ResultOrder each) {
        return messages.get("query.order." + each.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(AnswerMetadata metadata) {
        QueryResponse next = metadata.query();
        if (next == null || next.equals(response)) {
            return;
        }
        response = next;
        words = Excerpts.words(question, next.queryAnalysis().entities());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(4, count, space, refine("query.refine", "small", "flat"), order);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().clear();
        if (!next.queryAnalysis().equals(QueryAnalysis.NONE)) {
            getChildren()
                    .add(
                            new AnalysisCard(
                                    next, Reasons.of(next, words), rows.navigator(), messages));
        }
        if (next.results().isEmpty()) {
            getChildren().add(nothing());
        } else {
            getChildren().addAll(head, list, rest);
        }
        sort();
    }

    private Node nothing() {
        Label title = new Label(messages.get("query.none"));
        title.getStyleClass().add("medium");
        Label text = new Label(messages.get("query.none.text"));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        return new VBox(8, title, text, refine("query.askDifferently", "small"));
    }

    /// Asks the same again, with more or other words.
    private Button refine(String name, String... classes) {
        Button button = new Button(messages.get(name));
        button.getStyleClass().addAll(classes);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> asking.ask(Mode.QUERY, question));
        return button;
    }

    private void sort() {
        QueryResponse known = response;
        if (known == null || known.results().isEmpty()) {
            return;
        }
        sorted = view.order().get().sorted(known.results());
        int total = Math.max(known.total(), sorted.size());
        count.setText(
                total > sorted.size()
                        ? messages.get("query.results.of", sorted.size(), total)
                        : messages.get("query.results", total));
        order.setText(name(view.order().get()));
        order.setVisible(sorted.size() > 1);
        order.setManaged(sorted.size() > 1);
        list.getChildren().clear();
        fill();
    }

    private void mark(Destination here) {
        for (Node row : list.getChildren()) {
            if (row instanceof ResultRow result) {
                result.here(here);
            }
        }
    }

    /// Adds rows until as many are shown as are wanted, a few at a time, so that hundreds of them
    /// stop nothing else.
    private void fill() {
        int wanted = Math.min(view.shown().get(), sorted.size());
        int there = list.getChildren().size();
        int next = Math.min(wanted, there + AT_ONCE);
        list.getChildren()
                .addAll(
                        sorted.subList(there, next).stream()
                                .map(result -> rows.row(result, words))
                                .toList());
        if (next < wanted) {
            filling.start();
        } else {
            filling.stop();
        }
        int left = sorted.size() - wanted;
        rest.setVisible(left > 0);
        rest.setManaged(left > 0);
        more.setText(messages.get("query.more", Math.min(QueryView.STEP, left)));
        all.setText(messages.get("query.all", sorted.size()));
        all.setVisible(left > QueryView.STEP);
    }

    @Override
    public void dispose() {
        follower.unsubscribe();
        filling.stop();
    }
}
