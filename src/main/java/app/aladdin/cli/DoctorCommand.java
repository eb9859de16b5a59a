package app.aladdin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// Examines what Aladdin stands on.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Says what Aladdin stands on: versions, folders, server, display, fonts.")
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Option(names = "--json", description = "Print the same as one line of JSON.")
    private boolean json;

    DoctorCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        Report report = new Report();
        SystemCheck system = new SystemCheck(report, surroundings.environment());
        system.versions();
        new DataCheck(report, new Launch(surroundings, global.start(false))).run();
        system.display();
        system.fonts();
        surroundings.terminal().line(json ? report.json() : report.text());
        return report.exit();
    }
}
