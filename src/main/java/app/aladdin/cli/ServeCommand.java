package app.aladdin.cli;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.platform.DataOwner;
import app.aladdin.platform.Directories;
import app.aladdin.platform.InstanceInfo;
import app.aladdin.studio.Studio;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// Runs the Studio alone.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Runs the Studio alone until it is ended, for this computer unless --host says"
                        + " more.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "1:the Studio cannot start",
            "2:wrong usage",
            "4:the data file cannot be used, or another Aladdin uses its folder",
            "130, 143:ended by Ctrl+C or SIGTERM, everything written"
        })
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin private final ServeAddress address = new ServeAddress();

    @Mixin private final ServeUsers users = new ServeUsers();

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "The Studio's file. Default: studio.db in the data directory")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print address and token as one line of JSON.")
    private boolean json;

    ServeCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws CommandFailure {
        address.check();
        Path file = file();
        Path folder = Objects.requireNonNull(file.getParent(), "a file has a folder");
        Optional<DataOwner> claimed = DataOwner.claim(folder);
        if (claimed.isEmpty()) {
            String other =
                    DataOwner.other(folder)
                            .map(info -> "process " + info.pid() + " " + info.url())
                            .map(String::strip)
                            .orElse("another process");
            throw new CommandFailure(
                    Exit.FAILED,
                    "IN_USE",
                    "Another Aladdin uses " + folder + " already (" + other + ").");
        }
        if (users.wanted()) {
            try (DataOwner _ = claimed.get()) {
                users.run(file, surroundings.terminal());
            }
            return Exit.OK;
        }
        try (DataOwner owner = claimed.get();
                Studio studio = start(file);
                OnExit _ = new OnExit(() -> close(studio, owner))) {
            owner.tell(
                    new InstanceInfo(
                            ProcessHandle.current().pid(),
                            studio.url().toString(),
                            studio.socketUrl().toString(),
                            studio.token()));
            tell(studio);
            awaitInterrupt();
        }
        return Exit.INTERRUPTED;
    }

    private Path file() {
        if (data == null) {
            Directories directories = global.start(false).directories(surroundings.environment());
            directories.make();
            return directories.data().resolve("studio.db");
        }
        Path file = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file"));
            return file;
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot make the folder of " + file), e);
        }
    }

    private Studio start(Path file) {
        return Studio.start(address.options(file));
    }

    private void tell(Studio studio) {
        Terminal terminal = surroundings.terminal();
        studio.setAside()
                .ifPresent(kept -> terminal.note("A damaged file was set aside as " + kept + "."));
        int port = address.port();
        if (port != 0 && studio.url().getPort() != port) {
            terminal.note(
                    "Port " + port + " is taken; using " + studio.url().getPort() + " instead.");
        }
        if (json) {
            terminal.line(
                    Json.text(
                            Json.object()
                                    .put("url", studio.url().toString())
                                    .put("ws", studio.socketUrl().toString())
                                    .put("token", studio.token())
                                    .put("pid", ProcessHandle.current().pid())));
        } else {
            terminal.line("Studio  " + studio.url());
            terminal.line("Sockets " + studio.socketUrl());
            terminal.line("Token   " + studio.token());
            terminal.note("Running until Ctrl+C.");
        }
    }

    private static void close(Studio studio, DataOwner owner) {
        studio.close();
        owner.close();
    }

    /// Blocks until the thread is interrupted; the end of the process closes everything itself.
    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
