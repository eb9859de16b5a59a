package app.aladdin.ui.markdown;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A language of code that is coloured.
///
/// @param title how it is written
/// @param names what it goes by behind a fence, in small letters
/// @param grammars makes what reads one text; that keeps a state and is not shared
record Language(String title, List<String> names, Supplier<TokenMaker> grammars) {
    /// All that are known.
    static final List<Language> ALL =
            List.of(
                    of("JSON", JsonTokenMaker::new, "json", "jsonc", "json5"),
                    of("Java", JavaTokenMaker::new, "java"),
                    of("Python", PythonTokenMaker::new, "python", "py", "python3"),
                    of("JavaScript", JavaScriptTokenMaker::new, "javascript", "js", "mjs", "jsx"),
                    of("TypeScript", TypeScriptTokenMaker::new, "typescript", "ts", "tsx"),
                    of("YAML", YamlTokenMaker::new, "yaml", "yml"),
                    of("Shell", UnixShellTokenMaker::new, "shell", "sh", "bash", "zsh", "console"),
                    of("XML", XMLTokenMaker::new, "xml", "fdx", "svg"),
                    of("HTML", HTMLTokenMaker::new, "html"),
                    of("CSS", CSSTokenMaker::new, "css"),
                    of("SQL", SQLTokenMaker::new, "sql"));

    private static Language of(String title, Supplier<TokenMaker> grammars, String... names) {
        return new Language(title, List.of(names), grammars);
    }

    /// The language of that name, in small letters.
    static Optional<Language> named(String name) {
        return ALL.stream().filter(each -> each.names.contains(name)).findFirst();
    }

    TokenMaker grammar() {
        return grammars.get();
    }
}
