package app.aladdin.cli;

import app.aladdin.platform.DiagnosticsZip;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
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

    @Option(
            names = "--zip",
            paramLabel = "FILE",
            description = {
                "Write the same and the log into a file, to be looked at before it is given",
                "to anybody. It holds nothing of what was written or asked."
            })
    private @Nullable Path zip;

    DoctorCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        Report report = new Report();
        SystemCheck system = new SystemCheck(report, surroundings.environment());
        system.versions();
        Launch launch = new Launch(surroundings, global.start(false));
        new DataCheck(report, launch).run();
        system.display();
        system.fonts();
        surroundings.terminal().line(json ? report.json() : report.text());
        if (zip != null) {
            pack(report, launch.directories().log(), zip);
        }
        return report.exit();
    }

    private void pack(Report report, Path log, Path file) {
        DiagnosticsZip diagnostics = new DiagnosticsZip();
        diagnostics.add("doctor.txt", report.text());
        diagnostics.addLog(log);
        diagnostics.write(file);
        diagnostics
                .contents()
                .forEach((name, size) ->
                        surroundings.terminal().note(name + ", " + size + " bytes"));
        surroundings.terminal().note("written to " + file + "; look at it before you send it");
    }
}
