package app.aladdin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// All sources look as google-java-format leaves them, so that no review speaks of spaces.
final class FormatTest {

    @Test
    void everySourceIsFormatted() {
        List<Path> sources =
                Stream.of(Tree.MAIN, Tree.TEST)
                        .flatMap(folder -> Tree.files(folder, ".java").stream())
                        .toList();
        List<Path> wrong =
                sources.parallelStream().filter(file -> !isFormatted(Tree.text(file))).toList();
        assertThat(sources).isNotEmpty();
        assertThat(wrong).as("sources that the formatter would change").isEmpty();
    }

    private static boolean isFormatted(String source) {
        Formatter formatter =
                new Formatter(
                        JavaFormatterOptions.builder()
                                .style(JavaFormatterOptions.Style.AOSP)
                                .build());
        try {
            String imports = RemoveUnusedImports.removeUnusedImports(source);
            return formatter.formatSourceAndFixImports(imports).equals(source);
        } catch (FormatterException notJava) {
            return false;
        }
    }
}
