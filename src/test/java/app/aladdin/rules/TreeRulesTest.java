package app.aladdin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules about files that no compiler checks.
final class TreeRulesTest {
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\s((?:text|promptText|accessibleText|accessibleHelp|title)=\"([^\"]*)\")");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?![^{}]*\\{)");
    private static final Pattern HEX_TEXT =
            Pattern.compile(
                    "\"(?:#|0x)(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\"");

    @Test
    void everyFxmlStandsBesideItsController() {
        List<Path> alone =
                Tree.files(Tree.RESOURCES, ".fxml").stream()
                        .filter(fxml -> !Files.exists(controller(fxml)))
                        .toList();
        assertThat(alone).isEmpty();
    }

    @Test
    void everyFxmlNamesTheControllerBesideIt() {
        List<Path> elsewhere =
                Tree.files(Tree.RESOURCES, ".fxml").stream()
                        .filter(fxml -> {
                            String named = attribute(Tree.text(fxml), "fx:controller");
                            return !named.isEmpty() && !named.equals(className(controller(fxml)));
                        })
                        .toList();
        assertThat(elsewhere).isEmpty();
    }

    private static Path controller(Path fxml) {
        Path relative = Tree.RESOURCES.relativize(fxml);
        String name = relative.getFileName().toString().replace(".fxml", "Controller.java");
        return Tree.MAIN.resolve(relative).resolveSibling(name);
    }

    private static String className(Path source) {
        return Tree.MAIN
                .relativize(source)
                .toString()
                .replace(".java", "")
                .replace('\\', '.')
                .replace('/', '.');
    }

    private static String attribute(String fxml, String name) {
        Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(fxml);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void fxmlHasNoWordsOfItsOwn() {
        Set<String> wrong = new TreeSet<>();
        for (Path fxml : Tree.files(Tree.RESOURCES, ".fxml")) {
            WORDS.matcher(Tree.text(fxml))
                    .results()
                    .filter(found -> isLiteral(found.group(2)))
                    .forEach(found -> wrong.add(fxml + " " + found.group(1)));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isLiteral(String value) {
        return !value.isEmpty() && !value.startsWith("%") && !value.startsWith("${");
    }

    @Test
    void noStyleIsSetInCode() {
        assertThat(sourcesWith(Pattern.compile("\\.?setStyle\\("))).isEmpty();
    }

    @Test
    void coloursAreOnlyInTheTokens() {
        Set<String> wrong = new TreeSet<>();
        Stream.of(".css", ".fxml")
                .flatMap(ending -> Tree.files(Tree.RESOURCES, ending).stream())
                .filter(file -> !file.endsWith(Path.of("ui", "tokens.css")))
                .forEach(file ->
                        HEX.matcher(withoutComments(Tree.text(file)))
                                .results()
                                .map(MatchResult::group)
                                .forEach(colour -> wrong.add(file + " " + colour)));
        wrong.addAll(sourcesWith(HEX_TEXT));
        assertThat(wrong).isEmpty();
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)<!--.*?-->", "");
    }

    @Test
    void onlyOnePlaceAsksTheSystemForFiles() {
        assertThat(sourcesWith(Pattern.compile("FileChooser|DirectoryChooser")))
                .allMatch(source -> source.endsWith("SystemFileDialog.java"));
    }

    @Test
    void whatFeaturesDoInTheBackgroundEndsWithTheirDispatcher() {
        assertThat(sourcesWith(Pattern.compile("new Background\\(")))
                .noneMatch(source -> source.contains("feature") || source.contains("ui"));
    }

    private static List<String> sourcesWith(Pattern pattern) {
        return Tree.files(Tree.MAIN, ".java").stream()
                .filter(source -> pattern.matcher(Tree.text(source)).find())
                .map(Path::toString)
                .toList();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() throws IOException {
        Set<Path> wrong = new TreeSet<>();
        for (Path root : List.of(Tree.MAIN, Tree.TEST)) {
            for (Path source : Tree.files(root, ".java")) {
                Path folder = source.resolveSibling("package-info.java");
                if (!Files.exists(folder) || !describes(Tree.text(folder), root)) {
                    wrong.add(folder);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean describes(String packageInfo, Path root) {
        return (packageInfo.startsWith("///") || root.equals(Tree.TEST))
                && packageInfo.contains("@NullMarked\npackage ");
    }

    @Test
    void noNoteIsLeftForLater() {
        assertThat(
                        sourcesWith(
                                Pattern.compile(
                                        "\\b(?:TODO|FIXME|XXX|UnsupportedOperationException)\\b")))
                .isEmpty();
    }
}
