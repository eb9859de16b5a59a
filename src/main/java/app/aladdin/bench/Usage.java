package app.aladdin.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

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
