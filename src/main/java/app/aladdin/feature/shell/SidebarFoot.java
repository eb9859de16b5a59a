package app.aladdin.feature.shell;

import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.i18n.Messages;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of the sidebar: which server, how it stands with it, and whether what others do appears
/// by itself.
final class SidebarFoot extends HBox {
    private final ServerKey key;
    private final Messages messages;
    private final Region dot = new Region();
    private final Label server = new Label();
    private final Label live = new Label();
    private final Tooltip all = new Tooltip();

    SidebarFoot(
            ServerKey key,
            ObservableValue<ConnectionState> connection,
            ObservableValue<LiveState> liveState,
            Messages messages) {
        this.key = key;
        this.messages = messages;
        dot.getStyleClass().add("dot");
        server.getStyleClass().addAll("small", "muted");
        server.setMinWidth(0);
        server.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(server, Priority.ALWAYS);
        live.getStyleClass().addAll("small", "faint");
        live.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("sidebar-foot", "line-above");
        getChildren().addAll(dot, server, live);
        Tooltip.install(this, all);
        connection.subscribe(this::showConnection);
        liveState.subscribe(state -> {
            live.setText(state instanceof LiveState.On ? messages.get("sidebar.live") : "");
            say();
        });
    }

    private void showConnection(ConnectionState state) {
        dot.getStyleClass().removeAll("success", "warning");
        switch (state) {
            case ConnectionState.Connecting connecting ->
                    server.setText(
                            key.equals(ServerKey.THIS_COMPUTER)
                                    ? messages.get("connection.connecting")
                                    : messages.get("connection.reaching", key.place()));
            case ConnectionState.Online online -> {
                dot.getStyleClass().add("success");
                server.setText(where());
            }
            case ConnectionState.Offline offline -> {
                dot.getStyleClass().add("warning");
                server.setText(messages.get("connection.offline"));
            }
            case ConnectionState.SignedOut out -> {
                dot.getStyleClass().add("warning");
                server.setText(messages.get("connection.signedOut"));
            }
        }
        say();
    }

    private void say() {
        String text =
                live.getText().isEmpty()
                        ? server.getText()
                        : server.getText() + ", " + live.getText();
        all.setText(text);
        setAccessibleText(text);
    }

    private String where() {
        return key.equals(ServerKey.THIS_COMPUTER)
                ? messages.get("connection.studio")
                : messages.get("connection.server", key.place());
    }

    void showWords(boolean shown) {
        for (Label label : new Label[] {server, live}) {
            label.setVisible(shown);
            label.setManaged(shown);
        }
        setAlignment(shown ? Pos.CENTER_LEFT : Pos.CENTER);
    }
}
