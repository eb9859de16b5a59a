package app.aladdin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Every class comes from one place, so that no accident of order decides which version runs.
final class ClassPathTest {

    @Test
    void everyClassExistsOnce() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        for (Path jar : jars()) {
            for (String name : classes(jar)) {
                places.computeIfAbsent(name, key -> new TreeSet<>())
                        .add(jar.getFileName().toString());
            }
        }
        Map<Set<String>, String> twice = new java.util.HashMap<>();
        places.forEach((name, jars) -> {
            if (jars.size() > 1) {
                twice.putIfAbsent(jars, name);
            }
        });
        assertThat(places).as("classes were found at all").hasSizeGreaterThan(1_000);
        assertThat(twice).as("jars that share classes, with one of them").isEmpty();
    }

    private static Set<Path> jars() {
        List<String> entries = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            Collections.addAll(
                    entries,
                    System.getProperty(property, "").split(Pattern.quote(File.pathSeparator), -1));
        }
        Set<Path> jars = new LinkedHashSet<>();
        for (String entry : entries) {
            if (entry.endsWith(".jar")) {
                jars.add(Path.of(entry).toAbsolutePath().normalize());
            }
        }
        return jars;
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("META-INF/"))
                    .filter(name -> !name.endsWith("module-info.class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .toList();
        }
    }
}
