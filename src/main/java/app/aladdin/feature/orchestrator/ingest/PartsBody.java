package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.AnswerBody;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One preview of a long text: its parts as lines, one of them open to be looked through. When that
/// one is decided the next that is not opens by itself.
final class PartsBody extends VBox implements AnswerBody {
    private final List<Review> parts;
    private final IntegerProperty open;
    private final Messages messages;
    private final Label count = new Label();
    private final Button all = new Button();
    private final HBox foot = new HBox(all);
    private final List<PartRow> rows = new ArrayList<>();
    private final Subscription follower;

    /// @param open which part is open; -1 for none
    PartsBody(List<Review> parts, IntegerProperty open, Messages messages) {
        this.parts = parts;
        this.open = open;
        this.messages = messages;
        getStyleClass().addAll("card", "ingest", "ingest-several");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PartsBody.class.getResource("DataPreview.css"))
                                .toExternalForm());
        Label title = new Label(messages.get("ingest.parts", parts.size()));
        title.getStyleClass().add("heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "faint");
        HBox head = new HBox(8, title, space, count);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
        Subscription followers = open.subscribe(it -> showOpen());
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            PartRow row = new PartRow(i, parts.get(i), () -> turn(place));
            rows.add(row);
            getChildren().add(row);
            followers =
                    Subscription.combine(
                            followers,
                            parts.get(i)
                                    .preview()
                                    .state()
                                    .subscribe((before, now) -> decided(place, before, now)),
                            row.follower());
        }
        follower = followers;
        all.setGraphic(Icons.of(Feather.CHECK, 14));
        all.setOnAction(e -> ingestAll());
        foot.getStyleClass().add("part-foot");
        getChildren().add(foot);
        count();
        showOpen();
    }

    /// Takes all parts against which nothing speaks; the others stay to be looked through.
    private void ingestAll() {
        parts.stream().filter(Review::ready).forEach(part -> part.ingest(part.form()));
    }

    private void turn(int place) {
        open.set(open.get() == place ? -1 : place);
    }

    private void decided(int place, PreviewState before, PreviewState now) {
        count();
        boolean done = !toReview(now);
        if (done && toReview(before) && open.get() == place) {
            open.set(next(place));
        }
    }

    private static boolean toReview(PreviewState state) {
        return state instanceof PreviewState.Open || state instanceof PreviewState.Refused;
    }

    /// The next part that nobody has decided yet; -1 when there is none.
    private int next(int after) {
        for (int i = 1; i <= parts.size(); i++) {
            int place = (after + i) % parts.size();
            if (toReview(parts.get(place).preview().state().get())) {
                return place;
            }
        }
        return -1;
    }

    private void count() {
        long left = parts.stream().filter(part -> toReview(part.preview().state().get())).count();
        count.setText(messages.get("ingest.parts.left", left));
        long ready = parts.stream().filter(Review::ready).count();
        all.setText(messages.get("ingest.parts.all", ready));
        foot.setVisible(ready > 1);
        foot.setManaged(foot.isVisible());
    }

    private void showOpen() {
        for (int i = 0; i < rows.size(); i++) {
            Review part = parts.get(i);
            rows.get(i).open(i == open.get(), () -> new IngestBody(part));
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(AnswerMetadata metadata) {
        // What the server made of it once stays.
    }

    @Override
    public void dispose() {
        follower.unsubscribe();
        rows.forEach(PartRow::dispose);
    }
}
