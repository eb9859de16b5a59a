package app.aladdin.feature.gallery;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.MediaRef;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.picture.Picture;
import app.aladdin.ui.picture.PictureHead;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One picture large, with the ways to the others, what is on it, and what can be done with it.
final class ViewerCard extends BorderPane {
    private static final double STEP = 1.25;
    private static final double PAN = 60;

    private final Thumbs thumbs;
    private final Originals originals;
    private final Messages messages;
    private final Words words;
    private final List<Shot> shots;
    private int index;
    private final ViewerHead head;
    private final ZoomPane zoom = new ZoomPane();
    private final StackPane note = new StackPane();
    private final TextField alt = new TextField();
    private final Label facts = new Label();
    private final Button previous;
    private final Button next;
    private Runnable close = () -> {};
    private BiConsumer<Shot, String> describe = (shot, text) -> {};
    private Consumer<Shot> remove = shot -> {};

    ViewerCard(
            List<Shot> shots,
            Shot first,
            Thumbs thumbs,
            Originals originals,
            Messages messages,
            Words words) {
        this.shots = new ArrayList<>(shots);
        this.index = Math.max(0, shots.indexOf(first));
        this.thumbs = thumbs;
        this.originals = originals;
        this.messages = messages;
        this.words = words;
        getStyleClass().addAll("dialog-card", "viewer");
        head = new ViewerHead(messages, zoom, () -> close.run(), () -> remove());
        previous = turner(Feather.CHEVRON_LEFT, "viewer.previous", -1, Pos.CENTER_LEFT);
        next = turner(Feather.CHEVRON_RIGHT, "viewer.next", 1, Pos.CENTER_RIGHT);
        note.setPickOnBounds(false);
        StackPane middle = new StackPane(zoom, note, previous, next);
        middle.getStyleClass().add("viewer-middle");
        setTop(head);
        setCenter(middle);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button turner(Feather glyph, String key, int step, Pos at) {
        Button button = IconButton.of(glyph, messages.get(key), () -> turn(step));
        button.getStyleClass().add("viewer-turner");
        StackPane.setAlignment(button, at);
        StackPane.setMargin(button, new Insets(12));
        return button;
    }

    private Node foot() {
        alt.setPromptText(messages.get("viewer.alt.prompt"));
        alt.setAccessibleText(messages.get("viewer.alt"));
        alt.setOnAction(e -> {
            leave();
            zoom.requestFocus();
        });
        alt.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        leave();
                    }
                });
        HBox.setHgrow(alt, Priority.ALWAYS);
        facts.getStyleClass().addAll("small", "muted");
        facts.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(messages.get("viewer.alt"));
        name.getStyleClass().addAll("small", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(12, name, alt, facts);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("viewer-foot");
        return foot;
    }

    void onClose(Runnable action) {
        close = action;
    }

    /// @param action told what somebody wrote about a picture
    void onDescribe(BiConsumer<Shot, String> action) {
        describe = action;
    }

    void onRemove(Consumer<Shot> action) {
        remove = action;
    }

    void onSave(Consumer<Shot> action) {
        head.onSave(() -> action.accept(shot()));
    }

    void onSubject(Consumer<Shot> action) {
        head.onSubject(() -> action.accept(shot()));
    }

    /// The picture that is shown.
    Shot shot() {
        return shots.get(index);
    }

    /// Shows the first picture.
    void begin() {
        show();
        zoom.requestFocus();
    }

    /// Keeps what was written about the picture that is shown.
    void leave() {
        String written = alt.getText().strip();
        Shot shot = shot();
        if (!written.equals(shot.ref().alt())) {
            describe.accept(shot, written);
            shots.set(
                    index,
                    new Shot(
                            shot.owner(),
                            shot.subject(),
                            new MediaRef(shot.ref().mediaId(), written),
                            shot.number(),
                            shot.of(),
                            shot.changed()));
        }
    }

    private void turn(int step) {
        int to = index + step;
        if (to >= 0 && to < shots.size()) {
            leave();
            index = to;
            show();
        }
    }

    private void remove() {
        remove.accept(shot());
        if (shots.size() == 1) {
            close.run();
            return;
        }
        shots.remove(index);
        index = Math.min(index, shots.size() - 1);
        show();
    }

    private void show() {
        Shot shot = shot();
        head.show(shot, index + 1, shots.size());
        alt.setText(shot.ref().alt());
        facts.setText("");
        previous.setVisible(index > 0);
        next.setVisible(index < shots.size() - 1);
        zoom.setAccessibleText(
                shot.ref().alt().isBlank()
                        ? messages.get("images.place", shot.number(), shot.of(), shot.subject())
                        : shot.ref().alt());
        note.getChildren().clear();
        String id = shot.ref().mediaId();
        thumbs.known(id).ifPresentOrElse(this::showSmall, zoom::clear);
        fetch(id);
    }

    /// Until the picture itself is here its small one stands as large as that will most likely be.
    private void showSmall(Image image) {
        boolean whole = Math.min(image.getWidth(), image.getHeight()) < Thumbs.SIDE;
        double times = whole ? 1 : 4;
        zoom.show(image, times * image.getWidth(), times * image.getHeight());
    }

    private void fetch(String id) {
        originals.look(
                id,
                answer -> {
                    if (shot().ref().mediaId().equals(id)) {
                        came(answer);
                    }
                });
    }

    private void came(MediaAnswer<Picture> answer) {
        note.getChildren().clear();
        switch (answer) {
            case MediaAnswer.Done<Picture>(Picture.Shown picture) -> {
                Image image = picture.image();
                zoom.show(image, picture.width(), picture.height());
                facts.setText(
                        messages.get(
                                picture.reduced() ? "viewer.size.reduced" : "viewer.size",
                                picture.width(),
                                picture.height()));
            }
            case MediaAnswer.Done<Picture>(Picture.TooLarge large) ->
                    say(
                            Feather.MAXIMIZE,
                            messages.get("viewer.tooLarge"),
                            messages.get(
                                    "viewer.tooLarge.text",
                                    large.width(),
                                    large.height(),
                                    PictureHead.MOST_SIDE,
                                    PictureHead.MOST_PIXELS / 1_000_000));
            case MediaAnswer.Done<Picture>(Picture.Unreadable other) ->
                    say(
                            Feather.FILE,
                            other.form().isEmpty()
                                    ? messages.get("viewer.noPicture")
                                    : messages.get(
                                            "viewer.otherForm",
                                            other.form().toUpperCase(Locale.ROOT)),
                            messages.get("viewer.otherForm.text"));
            case MediaAnswer.Failed<Picture>(Problem problem) -> failed(problem);
        }
    }

    private void say(Feather glyph, String title, String text) {
        zoom.clear();
        Button save = new Button(messages.get("viewer.save"), Icons.of(Feather.DOWNLOAD, 14));
        save.setOnAction(e -> head.save());
        note.getChildren().setAll(Notes.empty(glyph, title, text, save));
    }

    private void failed(Problem problem) {
        Button again = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(e -> {
            note.getChildren().clear();
            fetch(shot().ref().mediaId());
        });
        var card = Notes.failed(messages.get("viewer.failed"), words.problem(problem), again);
        card.getStyleClass().add("viewer-note");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        note.getChildren().setAll(card);
    }

    private void key(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl || key.isShortcutDown()) {
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        boolean shift = key.isShiftDown();
        boolean known = true;
        switch (key.getCode()) {
            case LEFT -> {
                if (shift) {
                    zoom.pan(PAN, 0);
                } else {
                    turn(mirrored ? 1 : -1);
                }
            }
            case RIGHT -> {
                if (shift) {
                    zoom.pan(-PAN, 0);
                } else {
                    turn(mirrored ? -1 : 1);
                }
            }
            case UP -> zoom.pan(0, PAN);
            case DOWN -> zoom.pan(0, -PAN);
            case HOME -> turn(-index);
            case END -> turn(shots.size() - 1 - index);
            case PLUS, ADD, EQUALS -> zoom.zoom(STEP);
            case MINUS, SUBTRACT -> zoom.zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> zoom.fit();
            case DIGIT1, NUMPAD1 -> zoom.actual();
            case DELETE -> remove();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }
}
