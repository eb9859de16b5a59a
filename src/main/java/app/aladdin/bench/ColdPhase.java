package app.aladdin.bench;

import app.aladdin.host.Host;

import java.io.BufferedReader;
import java.io.File;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the start of a process of its own to a list of 1,000 messages from the offline store, and
/// to the first key that is taken.
final class ColdPhase {
    private static final long REST_MILLIS = 2_000;
    private static final String KEPT = "bench-cold";
    private static final String LIST = "list ";
    private static final String KEY = "key ";

    private ColdPhase() {}

    /// @param home the data directory in which the messages are kept for the other process
    static void run(Workload workload, Path home, Figures figures) throws Exception {
        try (Host host = Host.open(Bench.nobody(home)).orElseThrow()) {
            OpenPhase.keep(host, KEPT, Workload.messages(workload.json("conv-1k")));
        }
        rest();
        long start = System.currentTimeMillis();
        Process process =
                new ProcessBuilder(
                                command(
                                        "app.aladdin.Main",
                                        "bench",
                                        "--cold-start",
                                        home.toString()))
                        .redirectError(Redirect.INHERIT)
                        .start();
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(LIST)) {
                    figures.add("cold: start to list visible, ms", since(start, line, LIST));
                } else if (line.startsWith(KEY)) {
                    figures.add("cold: start to first key taken, ms", since(start, line, KEY));
                }
            }
        } finally {
            process.destroy();
        }
    }

    private static double since(long start, String line, String name) {
        return Long.parseLong(line.substring(name.length())) - start;
    }

    /// Waits until this process has done what it still had to do, which would take turns with a
    /// start.
    static void rest() throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    /// The same Java, the same flags, the same classes.
    static List<String> command(String... what) {
        List<String> command = new ArrayList<>();
        command.add(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(what));
        return command;
    }

    /// What the other process does.
    static void started(BenchWindow window, PrintStream out) throws Exception {
        OpenPhase.awaitLast(window, 1_000);
        out.println(LIST + System.currentTimeMillis());
        TypingPhase.key(window);
        out.println(KEY + System.currentTimeMillis());
        out.flush();
    }

    static String kept() {
        return KEPT;
    }
}
