package app.aladdin.host;

import app.aladdin.client.Client;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.LogFile;
import app.aladdin.platform.Version;

import java.util.concurrent.atomic.AtomicReference;

/// Notes in the log how a client fares: when it starts, reaches its server, loses it, fails. Of
/// problems the kind and the code alone; what a server said may be what a person wrote.
final class Journal implements AutoCloseable {
    private final LogFile log;
    private final AtomicReference<String> last = new AtomicReference<>("");

    private Journal(LogFile log) {
        this.log = log;
    }

    /// @param as what the process is to the data directory
    static Journal open(HostOptions options, String as) {
        LogFile log = LogFile.open(options.directories().log());
        log.note(
                "start: Aladdin %s as %s, %s, Java %s, %s %s"
                        .formatted(
                                Version.NUMBER,
                                as,
                                options.server().studio() ? "Studio" : "another server",
                                Runtime.version(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")));
        return new Journal(log);
    }

    void follow(Client client) {
        client.connection().states().subscribe(this::connection);
        client.problems().subscribe(problem -> log.note("problem: " + name(problem)));
    }

    /// Notes that opening failed.
    void failed(RuntimeException failure) {
        log.note("failed: " + name(ProblemException.of(failure)));
    }

    private void connection(ConnectionState state) {
        String why =
                state instanceof ConnectionState.Offline offline
                        ? ", " + name(offline.problem())
                        : "";
        String now = "connection: " + state.getClass().getSimpleName() + why;
        if (!now.equals(last.getAndSet(now))) {
            log.note(now);
        }
    }

    private static String name(Problem problem) {
        String kind = problem.getClass().getSimpleName();
        return switch (problem) {
            case Problem.Refused refused -> kind + " " + LogFile.code(refused.code());
            case Problem.ServerFault fault -> kind + " " + LogFile.code(fault.code());
            default -> kind;
        };
    }

    @Override
    public void close() {
        log.note("end");
        log.close();
    }
}
