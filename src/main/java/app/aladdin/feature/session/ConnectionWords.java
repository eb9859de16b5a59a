package app.aladdin.feature.session;

import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Words;

/// How it stands with the server, in words.
final class ConnectionWords {
    private final Messages messages;
    private final Words words;

    ConnectionWords(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /// Which server it is.
    String server(ServerKey key) {
        if (key.equals(ServerKey.THIS_COMPUTER)) {
            return messages.get("connection.studio");
        }
        return key.place();
    }

    String connection(ConnectionState state) {
        return switch (state) {
            case ConnectionState.Connecting connecting -> messages.get("user.connecting");
            case ConnectionState.Online online -> messages.get("user.connected");
            case ConnectionState.Offline offline ->
                    messages.get("banner.offline", words.time(offline.since()));
            case ConnectionState.SignedOut out -> messages.get("user.signedOut");
        };
    }

    String live(LiveState state) {
        return switch (state) {
            case LiveState.On on -> messages.get("user.live");
            case LiveState.Connecting connecting -> messages.get("user.live.connecting");
            case LiveState.Polling polling -> messages.get("user.live.polling");
            case LiveState.Off off ->
                    switch (off.why()) {
                        case SWITCHED_OFF -> messages.get("user.live.off");
                        case NO_PROJECT -> messages.get("user.live.noProject");
                        case NO_SERVER -> messages.get("user.live.noServer");
                    };
        };
    }
}
