package app.aladdin.feature.project;

import app.aladdin.ui.nav.Destination;

import java.time.Instant;
import java.util.Optional;

/// Something that happened while somebody was away.
///
/// @param name of what it happened to; may be empty for a conversation
/// @param detail a second line, as it is written in the project; may be empty
/// @param who the name of the person who did it; empty when nobody says
/// @param to where it is looked at; empty for a notice that leads nowhere
record News(
        Subject subject,
        What what,
        String name,
        String detail,
        String who,
        Instant at,
        Optional<Destination> to) {

    /// What it happened to.
    enum Subject {
        SCENE,
        CHARACTER,
        LOCATION,
        EPISODE,
        CONVERSATION,
        TASK,
        NOTICE
    }

    /// What happened.
    enum What {
        ADDED,
        CHANGED,
        DELETED,
        SAID,
        WARNED,
        DONE,
        FAILED,
        CANCELLED
    }
}
