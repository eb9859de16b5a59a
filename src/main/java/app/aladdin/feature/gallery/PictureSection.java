package app.aladdin.feature.gallery;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The pictures of the thing that is open, those on their way to it, and how more are added. It
/// stays the same node while a thing is open, so that the focus stays where it is.
final class PictureSection extends VBox {
    /// More are shown when somebody asks for them.
    private static final int FIRST = 24;

    /// The others wait unseen.
    private static final int MOST_SENDING = 12;

    private final Desk desk;
    private final Messages messages;
    private final Label count = new Label();
    private final Button add;
    private final FlowPane tiles = new FlowPane(2, 2);
    private final VBox troubles = new VBox(8);
    private final Invitation invitation;
    private final Map<String, SectionTile> known = new HashMap<>();
    private final Map<String, UploadTile> sending = new HashMap<>();
    private Owner owner;
    private boolean all;

    /// Whether something changed while this was in no page that is seen.
    private boolean stale;

    private final Button choose = new Button();

    /// What is to have the focus when this is put into another page.
    private @Nullable Node next;

    private List<Shot> shots = List.of();

    PictureSection(Owner owner, Desk desk) {
        super(8);
        this.owner = owner;
        this.desk = desk;
        this.messages = desk.messages();
        getStyleClass().add("picture-section");
        setPadding(new Insets(8, 0, 0, 0));
        Label heading = new Label(messages.get("images.heading"));
        heading.getStyleClass().add("heading");
        count.getStyleClass().addAll("small", "muted");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        tiles.getStyleClass().add("picture-tiles");
        add = new Button(messages.get("images.add"), Icons.of(Feather.PLUS, 14));
        add.getStyleClass().addAll("small", "flat");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> choose());
        HBox head = new HBox(8, heading, count, between, add);
        head.getStyleClass().add("picture-head");
        choose.setOnAction(e -> choose());
        invitation = new Invitation(choose, messages);
        getChildren().addAll(head, tiles, invitation, troubles);
        sceneProperty().subscribe(this::moved);
        desk.uploads().uploads().subscribe(all -> showIfSeen());
        desk.things().follow(things -> showIfSeen());
        desk.online().subscribe(it -> known.values().forEach(SectionTile::again));
    }

    private void choose() {
        Owner asked = owner;
        desk.choose(this, chosen -> desk.actions().add(asked, chosen));
    }

    /// Shows the pictures of a thing.
    void show(Owner now) {
        next = null;
        if (!owner.equals(now)) {
            owner = now;
            all = false;
            known.clear();
            sending.clear();
        }
        show();
    }

    private void showIfSeen() {
        if (getScene() == null) {
            stale = true;
        } else {
            show();
        }
    }

    private void show() {
        stale = false;
        shots = desk.things().shots(owner);
        List<Upload> uploads = desk.uploads().of(owner);
        List<Node> nodes = new ArrayList<>();
        shots.stream().limit(all ? shots.size() : FIRST).map(this::tile).forEach(nodes::add);
        if (!all && shots.size() > FIRST) {
            nodes.add(more());
        }
        List<Node> failed = new ArrayList<>();
        int underway = 0;
        for (Upload upload : uploads) {
            if (upload.state() instanceof Upload.State.Failed(UploadProblem why)) {
                failed.add(trouble(upload, why));
            } else if (++underway <= MOST_SENDING) {
                nodes.add(sending(upload));
            }
        }
        known.keySet().removeIf(id -> shots.stream().noneMatch(it -> key(it).equals(id)));
        sending.keySet().removeIf(id -> uploads.stream().noneMatch(it -> it.id().equals(id)));
        int focused = focused();
        if (!tiles.getChildren().equals(nodes)) {
            tiles.getChildren().setAll(nodes);
        }
        troubles.getChildren().setAll(failed);
        count.setText(shots.isEmpty() ? "" : Integer.toString(shots.size()));
        reveal(tiles, !nodes.isEmpty());
        reveal(invitation, nodes.isEmpty());
        reveal(add, !nodes.isEmpty());
        reveal(troubles, !failed.isEmpty());
        if (focused >= 0) {
            next = nodes.isEmpty() ? choose : nodes.get(Math.min(focused, nodes.size() - 1));
            next.requestFocus();
        }
    }

    /// Which tile has the focus; -1 for none.
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? -1 : tiles.getChildren().indexOf(owner);
    }

    /// The page around this is made anew when its thing changes: what has the focus keeps it.
    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (now == null) {
            return;
        }
        if (stale) {
            show();
        }
        Node kept = next;
        next = null;
        if (kept != null && kept.getScene() != null) {
            kept.requestFocus();
        }
    }

    private static void reveal(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String key(Shot shot) {
        return shot.ref().mediaId();
    }

    private Node tile(Shot shot) {
        SectionTile tile = known.computeIfAbsent(key(shot), id -> made(shot));
        tile.show(shot);
        return tile;
    }

    private SectionTile made(Shot shot) {
        Consumer<Shot> open = it -> desk.viewer().open(shots, it);
        SectionTile tile =
                new SectionTile(shot, desk.thumbs(), messages, open, desk.removal()::remove);
        desk.menu().on(tile, tile::shot, open);
        return tile;
    }

    private Node more() {
        Button more = new Button(messages.get("images.more", shots.size() - FIRST));
        more.getStyleClass().addAll("section-tile", "section-more");
        more.setOnAction(e -> {
            all = true;
            show();
        });
        return more;
    }

    private Node sending(Upload upload) {
        UploadTile tile =
                sending.computeIfAbsent(
                        upload.id(),
                        id -> new UploadTile(upload, messages, () -> desk.actions().cancel(id)));
        tile.show(upload);
        return tile;
    }

    private Node trouble(Upload upload, UploadProblem why) {
        return new UploadTrouble(
                upload,
                why,
                desk.uploadWords(),
                messages,
                () -> desk.actions().again(upload.id()),
                () -> desk.actions().cancel(upload.id()));
    }
}
