package app.aladdin.cli;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.host.Workplace;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.Directories;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Examines the folders and the server by using them the way every start does.
final class DataCheck {
    private final Report report;
    private final Launch launch;

    DataCheck(Report report, Launch launch) {
        this.report = report;
        this.launch = launch;
    }

    void run() throws CommandFailure, InterruptedException {
        Directories directories = launch.directories();
        ObjectNode folders = report.section("directories");
        try {
            directories.make();
        } catch (ProblemException e) {
            problem(e.problem());
        }
        folder(folders, "settings", directories.config());
        folder(folders, "data", directories.data());
        ObjectNode server = report.section("server");
        if (report.exit() != Exit.OK) {
            server.put("checked", false);
            return;
        }
        try {
            HostOptions options = launch.options();
            server.put(
                    "address",
                    options.server().studio()
                            ? "the Studio on this computer"
                            : options.server().api());
            reach(options, folders, server);
        } catch (ProblemException e) {
            server.put("works", false);
            problem(e.problem());
        }
    }

    private static void folder(ObjectNode folders, String name, Path folder) {
        boolean writable = Files.isDirectory(folder) && Files.isWritable(folder);
        folders.put(name, folder + (writable ? "" : " (not writable)"));
    }

    private void reach(HostOptions options, ObjectNode folders, ObjectNode server)
            throws CommandFailure, InterruptedException {
        long began = System.nanoTime();
        Workplace place = Workplace.open(options);
        try (Session session =
                new Session(
                        place,
                        null,
                        file -> report.section("directories").put("set aside", file.toString()))) {
            String owner =
                    place instanceof Host
                            ? "nobody"
                            : DataOwner.other(options.directories().data())
                                    .map(info -> "process " + info.pid())
                                    .orElse("another process");
            folders.put("in use by", owner);
            session.reach();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            server.put("works", true)
                    .put("ready after", "%.1f s".formatted(took.toMillis() / 1000.0));
        }
    }

    private void problem(Problem problem) {
        report.problem(Exit.of(problem), Sentences.of(problem));
    }
}
