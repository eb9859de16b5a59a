package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.state.Background;
import app.aladdin.state.SystemTimer;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

import javax.management.JMException;
import javax.management.ObjectName;

/// What the memory keeps of everything that is made anew with the content of a window.
///
/// @param counts how many there are of a class that somebody still holds
record Kept(Map<String, Integer> counts) {
    static Kept now() throws JMException {
        String histogram =
                (String)
                        ManagementFactory.getPlatformMBeanServer()
                                .invoke(
                                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                        "gcClassHistogram",
                                        new Object[] {new String[0]},
                                        new String[] {String[].class.getName()});
        Map<String, Integer> counts = new TreeMap<>();
        for (Class<?> each :
                new Class<?>[] {
                    AppGraph.class, Background.class, Client.class, SystemTimer.class
                }) {
            counts.put(each.getSimpleName(), count(histogram, each.getName()));
        }
        return new Kept(counts);
    }

    /// Whether there is no more than there was. What others left goes when it likes.
    boolean within(Kept before) {
        return counts.entrySet().stream()
                .allMatch(each -> each.getValue() <= before.counts.getOrDefault(each.getKey(), 0));
    }

    private static int count(String histogram, String name) {
        return histogram
                .lines()
                .filter(line -> line.strip().endsWith(" " + name))
                .map(line -> line.strip().split("\\s+", -1)[1])
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
