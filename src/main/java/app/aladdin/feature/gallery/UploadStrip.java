package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What becomes of images that were dropped where those of all things are shown: how many are under
/// way, and why some were not added.
final class UploadStrip extends VBox {
    private static final int MOST = 3;

    private final Desk desk;
    private final Messages messages;

    UploadStrip(Desk desk) {
        super(8);
        this.desk = desk;
        this.messages = desk.messages();
        desk.uploads().uploads().subscribe(this::show);
        desk.things().follow(things -> show(desk.uploads().uploads().get()));
    }

    private void show(List<Upload> uploads) {
        List<Node> rows = new ArrayList<>();
        int failed = 0;
        int underway = 0;
        for (Upload upload : uploads) {
            if (!upload.project().equals(desk.things().project())) {
                continue;
            }
            if (!(upload.state() instanceof Upload.State.Failed(UploadProblem why))) {
                underway++;
            } else if (++failed <= MOST) {
                rows.add(
                        new UploadTrouble(
                                upload,
                                why,
                                desk.uploadWords(),
                                messages,
                                () -> desk.actions().again(upload.id()),
                                () -> desk.actions().cancel(upload.id())));
            }
        }
        if (failed > MOST) {
            rows.add(line("gallery.notAdded.more", failed - MOST));
        }
        if (underway > 0) {
            rows.addFirst(line("gallery.adding", underway));
        }
        getChildren().setAll(rows);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private Label line(String key, int count) {
        Label line = new Label(messages.get(key, count));
        line.getStyleClass().addAll("small", "muted");
        return line;
    }
}
