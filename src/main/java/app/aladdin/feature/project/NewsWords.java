package app.aladdin.feature.project;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is said of news.
final class NewsWords {
    private final Messages messages;

    NewsWords(Messages messages) {
        this.messages = messages;
    }

    String title(News one) {
        return switch (one.subject()) {
            case SCENE -> messages.get("news.scene", one.name());
            case CHARACTER, LOCATION, EPISODE, NOTICE -> one.name();
            case CONVERSATION ->
                    one.name().isBlank() ? messages.get("conversation.nameless") : one.name();
            case TASK -> one.name().isBlank() ? messages.get("execution.nameless") : one.name();
        };
    }

    String detail(News one) {
        if (one.subject() == News.Subject.NOTICE) {
            return one.detail();
        }
        String what =
                messages.get(
                        switch (one.what()) {
                            case ADDED ->
                                    switch (one.subject()) {
                                        case SCENE, CONVERSATION, TASK, NOTICE ->
                                                "news.scene.added";
                                        case CHARACTER -> "news.character.added";
                                        case LOCATION -> "news.location.added";
                                        case EPISODE -> "news.episode.added";
                                    };
                            case CHANGED -> "news.changed";
                            case DELETED -> "news.deleted";
                            case SAID, WARNED -> "news.said";
                            case DONE -> "news.done";
                            case FAILED -> "news.failed";
                            case CANCELLED -> "news.cancelled";
                        });
        return one.detail().isEmpty() ? what : what + " · " + one.detail();
    }

    static Node icon(News one) {
        FontIcon icon =
                Icons.of(
                        switch (one.subject()) {
                            case SCENE -> Feather.FILM;
                            case CHARACTER -> Feather.USER;
                            case LOCATION -> Feather.MAP_PIN;
                            case EPISODE -> Feather.TV;
                            case CONVERSATION -> Feather.MESSAGE_SQUARE;
                            case TASK -> Feather.ZAP;
                            case NOTICE ->
                                    switch (one.what()) {
                                        case FAILED -> Feather.ALERT_CIRCLE;
                                        case WARNED -> Feather.ALERT_TRIANGLE;
                                        case DONE -> Feather.CHECK_CIRCLE;
                                        case ADDED, CHANGED, DELETED, SAID, CANCELLED ->
                                                Feather.INFO;
                                    };
                        });
        switch (one.what()) {
            case FAILED -> icon.getStyleClass().add("danger");
            case WARNED -> icon.getStyleClass().add("warning");
            case ADDED, CHANGED, DELETED, SAID, DONE, CANCELLED -> {}
        }
        return icon;
    }
}
