package app.aladdin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own, without a terminal and with its input closed.
final class Started implements AutoCloseable {
    private static final long LONGEST = 60;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private Started(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.err = err;
    }

    /// @param scratch where what goes to stderr is kept
    static Started with(Path scratch, Map<String, String> environment, String... arguments)
            throws IOException {
        String args =
                Objects.requireNonNull(
                        System.getProperty("aladdin.args"), "the build names aladdin.args");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + args);
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(scratch, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ALADDIN_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Started(process, err);
    }

    String line() throws IOException {
        return Objects.requireNonNull(out.readLine(), "a line");
    }

    /// Reads everything to the end.
    String rest() throws IOException {
        return String.join("\n", out.readAllLines());
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + LONGEST + " s");
        }
        return process.exitValue();
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    /// Asks it to end, as a system does that shuts down.
    void terminate() {
        process.destroy();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }
}
