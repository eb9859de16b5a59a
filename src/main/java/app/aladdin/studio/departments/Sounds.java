package app.aladdin.studio.departments;

import app.aladdin.script.Action;
import app.aladdin.script.Cue;
import app.aladdin.script.Element;
import app.aladdin.script.Fountain;
import app.aladdin.script.Names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is heard and not seen, found in the text of scenes.
///
/// @param voices cues with V.O. or O.S., with their scene
/// @param cues words in capitals in the action that introduce nobody, with their scene
record Sounds(List<String> voices, List<String> cues) {
    private static final Pattern CAPITALS =
            Pattern.compile("\\b\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’-]+)*\\b");
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)v\\.? ?o\\.?|o\\.? ?s\\.?|o\\.? ?c\\.?");

    static Sounds in(List<SceneSheet> scenes, Collection<String> names) {
        Set<String> known = words(names);
        List<String> voices = new ArrayList<>();
        List<String> cues = new ArrayList<>();
        for (SceneSheet sheet : scenes) {
            for (Element element : Fountain.read(sheet.scene().text()).elements()) {
                switch (element) {
                    case Cue cue -> {
                        for (String extension : cue.extensions()) {
                            if (UNSEEN.matcher(extension).matches()) {
                                voices.add(
                                        sheet.number()
                                                + " "
                                                + cue.person()
                                                + " ("
                                                + extension
                                                + ")");
                            }
                        }
                    }
                    case Action action -> {
                        var found = CAPITALS.matcher(action.plain());
                        while (found.find()) {
                            if (!nameOrAge(found.group(), found.end(), action.plain(), known)) {
                                cues.add(sheet.number() + " " + found.group());
                            }
                        }
                    }
                    default -> {}
                }
            }
        }
        return new Sounds(List.copyOf(voices), List.copyOf(cues));
    }

    /// `ALADDIN` is a name, and so is whatever has an age behind it: `IDRIS (9)`.
    private static boolean nameOrAge(String words, int end, String text, Set<String> known) {
        boolean introduced = text.startsWith(" (", end);
        return introduced
                || Pattern.compile(" ")
                        .splitAsStream(words)
                        .allMatch(w -> known.contains(Names.key(w)));
    }

    private static Set<String> words(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Pattern.compile("[^\\p{L}'’-]+").splitAsStream(name))
                .map(word -> Names.key(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
