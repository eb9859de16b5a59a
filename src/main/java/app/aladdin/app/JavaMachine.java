package app.aladdin.app;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;

/// The process as the virtual machine knows it.
final class JavaMachine implements IdleCollector.Machine {
    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// What grows old is in the one part of the heap that can be watched for its filling up.
    private final Optional<MemoryPoolMXBean> old =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                    .findFirst();

    @Override
    public long spentNanos() {
        return system.getProcessCpuTime();
    }

    @Override
    public long grownBytes() {
        return old.map(JavaMachine::grown).orElse(0L);
    }

    private static long grown(MemoryPoolMXBean pool) {
        MemoryUsage left = pool.getCollectionUsage();
        return pool.getUsage().getUsed() - (left == null ? 0 : left.getUsed());
    }

    @Override
    public void collect() {
        System.gc();
    }
}
