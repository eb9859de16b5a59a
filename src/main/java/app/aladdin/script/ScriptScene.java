package app.aladdin.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One scene.
///
/// @param ordinal its place among the scenes, 1-based
/// @param number its printed number, else the ordinal
/// @param slugline what its heading says
/// @param synopsis what its synopses say, joined by spaces, or `""`
/// @param elements its elements, the heading first
/// @param length its printed lines as a share of a page, whatever page they fall on, or what a note
///   under its heading says (`[[Length: 1 2/8]]`); at least 1/8
/// @param page the page on which it begins, 1-based
/// @param act title of the enclosing level-1 section, or `""`
/// @param light the light of its time of day; for later, continuous and same that of the last scene
///   before it that says one, so never [Light#CARRIED]
public record ScriptScene(
        int ordinal,
        String number,
        Slugline slugline,
        String synopsis,
        List<Element> elements,
        Eighths length,
        int page,
        String act,
        Light light) {
    /// Copies the elements.
    public ScriptScene {
        elements = List.copyOf(elements);
    }

    /// The 1-based source line of its heading.
    public int line() {
        return elements.isEmpty() ? 0 : elements.getFirst().line();
    }

    /// True when it plays at night, also when it only continues a night.
    public boolean night() {
        return light == Light.NIGHT;
    }

    /// True when it plays by day, also when it only continues a day.
    public boolean day() {
        return light == Light.DAY;
    }

    /// Its speeches in order.
    public List<Speech> speeches() {
        return Speech.among(elements);
    }

    /// Who speaks in it, in the order in which they first do.
    public List<String> speakers() {
        Map<String, String> names = new LinkedHashMap<>();
        speeches().forEach(speech -> names.putIfAbsent(Names.key(speech.name()), speech.name()));
        return List.copyOf(names.values());
    }

    /// How often someone speaks in it.
    public int lines(String name) {
        return speechesOf(name).size();
    }

    /// How many words someone says in it; what they sing does not count.
    public int words(String name) {
        return speechesOf(name).stream().mapToInt(Speech::words).sum();
    }

    private List<Speech> speechesOf(String name) {
        return speeches().stream().filter(speech -> Names.same(speech.name(), name)).toList();
    }

    /// Who is there: the speakers, then everyone of the script's cast whose name occurs in the
    /// action.
    public List<String> present(Script script) {
        return present(script, List.of());
    }

    /// Who is there, also looking for names that have no speech in the script.
    ///
    /// A name counts as whole words, in any letter case, and the longest wins: *Spirit of the Ring*
    /// does not also count for someone called *Ring*. Chinese and Japanese names are found between
    /// any characters.
    public List<String> present(Script script, Collection<String> more) {
        return present(script.names(more));
    }

    /// Who is there of the speakers and these names.
    public List<String> present(Collection<String> names) {
        var all = new ArrayList<>(speakers());
        all.addAll(names);
        return present(new NameFinder(all));
    }

    private List<String> present(NameFinder names) {
        Map<String, String> present = new LinkedHashMap<>();
        speakers().forEach(speaker -> present.put(Names.key(speaker), speaker));
        for (Element element : elements) {
            if (element instanceof Action action) {
                names.in(action.plain()).forEach(n -> present.putIfAbsent(Names.key(n), n));
            }
        }
        return List.copyOf(present.values());
    }

    /// The plain text as printed, without layout: paragraphs and speeches apart by blank lines, no
    /// notes and no emphasis.
    public String text() {
        return PrintedText.of(elements);
    }
}
