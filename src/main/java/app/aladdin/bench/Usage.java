package app.aladdin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What this process uses.
final class Usage {
    private static final double MILLION = 1e6;

    private Usage() {}

    /// CPU time of one thread in milliseconds.
    static double threadMillis(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) / MILLION;
    }

    /// CPU time of the whole process in milliseconds.
    static double processMillis() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / MILLION
                : Double.NaN;
    }

    /// CPU time of the threads whose names begin so, in milliseconds; of the virtual machine's own
    /// threads too. Only Linux says.
    static double threadsMillis(String... beginnings) throws IOException {
        Path tasks = Path.of("/proc/self/task");
        if (!Files.isDirectory(tasks)) {
            return Double.NaN;
        }
        double millis = 0;
        try (Stream<Path> all = Files.list(tasks)) {
            for (Path task : all.toList()) {
                millis += taskMillis(task, beginnings);
            }
        }
        return millis;
    }

    /// The name stands in brackets and may hold spaces; user and system time are the 12th and the
    /// 13th of what follows, in hundredths of a second.
    private static double taskMillis(Path task, String... beginnings) {
        try {
            String stat = Files.readString(task.resolve("stat"));
            int end = stat.lastIndexOf(')');
            String name = stat.substring(stat.indexOf('(') + 1, end);
            if (Stream.of(beginnings).noneMatch(name::startsWith)) {
                return 0;
            }
            String[] fields = stat.substring(end + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10.0;
        } catch (IOException ended) {
            return 0;
        }
    }

    static double heapMegabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION;
    }

    /// A line of Linux's summary of this process' memory, such as `Pss` or `Rss`, in megabytes.
    static double memoryMegabytes(String line) throws IOException {
        Path summary = Path.of("/proc/self/smaps_rollup");
        if (!Files.isReadable(summary)) {
            return Double.NaN;
        }
        return Files.readAllLines(summary).stream()
                .filter(each -> each.startsWith(line + ":"))
                .mapToDouble(each -> Double.parseDouble(each.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }
}
