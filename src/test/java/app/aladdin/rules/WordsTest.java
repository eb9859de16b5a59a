package app.aladdin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The texts of the interface: all there, all used, in all languages.
final class WordsTest {
    private static final Path FOLDER = Tree.RESOURCES.resolve(Path.of("app", "aladdin", "i18n"));
    private static final Path ENGLISH = FOLDER.resolve("messages.properties");
    private static final Pattern IN_FXML = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-zA-Z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)*\\.?)\"");

    private static Set<String> keys(Path file) {
        return properties(file).stringPropertyNames().stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static Set<String> inFxml() {
        return Tree.files(Tree.RESOURCES, ".fxml").stream()
                .flatMap(fxml -> IN_FXML.matcher(Tree.text(fxml)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every text in the sources that could be a key, or the beginning of one.
    private static Set<String> inJava() {
        return Tree.files(Tree.MAIN, ".java").stream()
                .flatMap(source -> LITERAL.matcher(Tree.text(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyInFxmlExists() {
        assertThat(keys(ENGLISH)).containsAll(inFxml());
    }

    @Test
    void everyKeyAskedForInCodeExists() {
        Pattern asked =
                Pattern.compile("\\b(?:messages|words)\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
        Set<String> used =
                Tree.files(Tree.MAIN, ".java").stream()
                        .flatMap(source -> asked.matcher(Tree.text(source)).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys(ENGLISH)).containsAll(used);
    }

    /// Every ending that the sources put behind a key, such as `.note`.
    private static Set<String> endings() {
        Pattern ending = Pattern.compile("\\+ \"(\\.[a-zA-Z]+)\"");
        return Tree.files(Tree.MAIN, ".java").stream()
                .flatMap(source -> ending.matcher(Tree.text(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> written = inJava();
        Set<String> endings = endings();
        Set<String> used = inFxml();
        Set<String> idle = new TreeSet<>();
        for (String key : keys(ENGLISH)) {
            // A key may be put together: "mode." and the mode's name.
            boolean composed =
                    written.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text));
            boolean continued =
                    endings.stream()
                            .filter(key::endsWith)
                            .map(end -> key.substring(0, key.length() - end.length()))
                            .anyMatch(written::contains);
            if (!composed && !continued && !used.contains(key) && !written.contains(key)) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void everyKeyIsWrittenOnce() {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        if (Files.exists(ENGLISH)) {
            Tree.text(ENGLISH)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void fxmlShowsNoTextThatNeedsFormatting() {
        Properties english = properties(ENGLISH);
        Set<String> wrong =
                inFxml().stream()
                        .filter(key -> english.getProperty(key, "").matches(".*(?:''|\\{\\d).*"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wrong).as("FXML shows texts as they stand in the file").isEmpty();
    }

    @Test
    void germanHasTheSameKeys() {
        Path german = FOLDER.resolve("messages_de.properties");
        if (Files.exists(german)) {
            assertThat(keys(german)).isEqualTo(keys(ENGLISH));
        }
    }
}
