package app.aladdin.studio;

import app.aladdin.studio.access.RateLimit;
import app.aladdin.studio.access.Serving;
import app.aladdin.studio.access.SignInRules;
import app.aladdin.studio.http.Retired;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// How a Studio is started.
///
/// @param dataFile the SQLite file; the search index and media live in folders beside it
/// @param port 0 for any free one; when it is taken on loopback another one is chosen and
///   [Studio#url] tells
/// @param sample whether a Studio whose file is new begins with the sample project
/// @param pace the pause between two pieces of an answer
/// @param heartbeat how long a stream is silent at most
/// @param serving where it listens
/// @param signIn how users sign in
/// @param rate how often each user may ask the orchestrator
/// @param socketPort the port of the sockets, 0 for any free one; chosen as `port` is
/// @param retired the routes that will be taken away, such as `GET /api/v1/scenes/{id}`
public record StudioOptions(
        Path dataFile,
        int port,
        boolean sample,
        Duration pace,
        Duration heartbeat,
        Serving serving,
        SignInRules signIn,
        RateLimit rate,
        int socketPort,
        Map<String, Retired> retired) {

    public StudioOptions {
        retired = Map.copyOf(retired);
    }

    /// The pace at which an answer is pleasant to read along.
    public static final Duration DEFAULT_PACE = Duration.ofMillis(12);

    /// As the contract has it.
    public static final Duration DEFAULT_HEARTBEAT = Duration.ofSeconds(15);

    /// What the application uses: any free port of loopback, the sample project, pleasant pace, no
    /// limits.
    public static StudioOptions of(Path dataFile) {
        return new StudioOptions(
                dataFile,
                0,
                true,
                DEFAULT_PACE,
                DEFAULT_HEARTBEAT,
                Serving.LOCAL,
                SignInRules.DEFAULT,
                RateLimit.NONE,
                0,
                Map.of());
    }

    public StudioOptions withPort(int other) {
        return new StudioOptions(
                dataFile,
                other,
                sample,
                pace,
                heartbeat,
                serving,
                signIn,
                rate,
                socketPort,
                retired);
    }

    public StudioOptions withSample(boolean other) {
        return new StudioOptions(
                dataFile, port, other, pace, heartbeat, serving, signIn, rate, socketPort, retired);
    }

    public StudioOptions withPace(Duration other) {
        return new StudioOptions(
                dataFile,
                port,
                sample,
                other,
                heartbeat,
                serving,
                signIn,
                rate,
                socketPort,
                retired);
    }

    public StudioOptions withHeartbeat(Duration other) {
        return new StudioOptions(
                dataFile, port, sample, pace, other, serving, signIn, rate, socketPort, retired);
    }

    public StudioOptions withServing(Serving other) {
        return new StudioOptions(
                dataFile, port, sample, pace, heartbeat, other, signIn, rate, socketPort, retired);
    }

    public StudioOptions withSignIn(SignInRules other) {
        return new StudioOptions(
                dataFile, port, sample, pace, heartbeat, serving, other, rate, socketPort, retired);
    }

    public StudioOptions withSocketPort(int other) {
        return new StudioOptions(
                dataFile, port, sample, pace, heartbeat, serving, signIn, rate, other, retired);
    }

    public StudioOptions withRate(RateLimit other) {
        return new StudioOptions(
                dataFile,
                port,
                sample,
                pace,
                heartbeat,
                serving,
                signIn,
                other,
                socketPort,
                retired);
    }

    public StudioOptions withRetired(Map<String, Retired> other) {
        return new StudioOptions(
                dataFile, port, sample, pace, heartbeat, serving, signIn, rate, socketPort, other);
    }
}
