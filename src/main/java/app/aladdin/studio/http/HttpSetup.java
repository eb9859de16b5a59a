package app.aladdin.studio.http;

import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.SignIns;
import app.aladdin.studio.departments.Tasks;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.orchestrator.Orchestrator;
import app.aladdin.studio.store.StudioStore;

import java.time.Duration;

/// What the HTTP side needs to answer.
///
/// @param announcer tells those who are connected what was changed
/// @param port 0 for any free one
/// @param heartbeat how long a stream is silent at most
public record HttpSetup(
        StudioStore store,
        Chats chats,
        Orchestrator orchestrator,
        Tasks tasks,
        Announcer announcer,
        SignIns signIns,
        Serving serving,
        int port,
        Duration heartbeat) {}
