package app.aladdin.studio.http;

import app.aladdin.studio.access.RateLimit;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.SignIns;
import app.aladdin.studio.departments.Tasks;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.live.Chats;
import app.aladdin.studio.orchestrator.Orchestrator;
import app.aladdin.studio.store.StudioStore;
import app.aladdin.text.TextHit;
import app.aladdin.text.TextQuery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the HTTP side needs to answer.
///
/// @param announcer tells those who are connected what was changed
/// @param rate how often each user may ask the orchestrator
/// @param search finds words, the best first
/// @param port 0 for any free one
/// @param heartbeat how long a stream is silent at most
/// @param retired the routes that will be taken away
public record HttpSetup(
        StudioStore store,
        Chats chats,
        Orchestrator orchestrator,
        Tasks tasks,
        Announcer announcer,
        SignIns signIns,
        Serving serving,
        RateLimit rate,
        Function<TextQuery, List<TextHit>> search,
        int port,
        Duration heartbeat,
        Map<String, Retired> retired) {}
