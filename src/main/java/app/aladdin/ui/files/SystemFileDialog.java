package app.aladdin.ui.files;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The dialog of the system. The only place that opens it.
public final class SystemFileDialog implements FileDialog {

    @Override
    public FileAnswer ask(@Nullable Window over, FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        question.folder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Map<ExtensionFilter, FileKind> filters = new LinkedHashMap<>();
        question.kinds().forEach(kind -> filters.put(filter(kind), kind));
        chooser.getExtensionFilters().setAll(filters.keySet());
        List<File> chosen =
                switch (question.manner()) {
                    case OPEN -> one(chooser.showOpenDialog(over));
                    case OPEN_SEVERAL -> {
                        List<File> several = chooser.showOpenMultipleDialog(over);
                        yield several == null ? List.of() : several;
                    }
                    case SAVE -> {
                        chooser.setInitialFileName(question.name());
                        yield one(chooser.showSaveDialog(over));
                    }
                };
        ExtensionFilter beside = chooser.getSelectedExtensionFilter();
        return new FileAnswer(
                chosen.stream().map(File::toPath).toList(),
                beside == null ? Optional.empty() : Optional.ofNullable(filters.get(beside)));
    }

    private static List<File> one(@Nullable File file) {
        return file == null ? List.of() : List.of(file);
    }

    /// Cameras write their endings in capitals, and some systems take them as they are.
    private static ExtensionFilter filter(FileKind kind) {
        return new ExtensionFilter(
                kind.words(),
                kind.endings().isEmpty()
                        ? List.of("*.*")
                        : kind.endings().stream()
                                .flatMap(each -> Stream.of(each, each.toUpperCase(Locale.ROOT)))
                                .map(each -> "*." + each)
                                .toList());
    }
}
