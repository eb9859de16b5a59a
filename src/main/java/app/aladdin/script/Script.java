package app.aladdin.script;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// A screenplay: its title page and its elements in order. Immutable; equal when both are equal,
/// wherever their elements stood.
///
/// What follows from the elements (scenes, cast, locations, pages) is worked out on first use and
/// kept.
public final class Script {
    private final TitlePage titlePage;
    private final List<Element> elements;
    private volatile @Nullable Breakdown breakdown;

    /// Makes a script of a copy of these elements.
    public Script(TitlePage titlePage, List<? extends Element> elements) {
        this.titlePage = titlePage;
        this.elements = List.copyOf(elements);
    }

    /// What stands before the script.
    public TitlePage titlePage() {
        return titlePage;
    }

    /// Everything in the script, printed or not.
    public List<Element> elements() {
        return elements;
    }

    /// The scenes in order: each begins with its heading and ends before the next one, or before
    /// the section that leads to it.
    public List<ScriptScene> scenes() {
        return breakdown().scenes();
    }

    /// Who speaks, in the order in which they first do.
    public List<CastMember> cast() {
        return breakdown().cast();
    }

    /// Where scenes are set, in the order of their first scene. Scenes that name no place are in
    /// none.
    public List<ScriptLocation> locations() {
        return breakdown().locations();
    }

    /// All speeches in order, those before the first scene too.
    public List<Speech> speeches() {
        return breakdown().speeches();
    }

    /// The printed length: all lines together, rounded once. The lengths of the scenes, rounded one
    /// by one, add up to nearly this.
    public Eighths length() {
        return breakdown().length();
    }

    /// How many pages are printed; 0 for an empty script. The title page does not count.
    public int pages() {
        return breakdown().pages();
    }

    /// Finds names in action: those of the cast and these.
    NameFinder names(Collection<String> more) {
        return breakdown().names(more);
    }

    private Breakdown breakdown() {
        Breakdown known = breakdown;
        if (known == null) {
            // Two threads may both do it; the results are equal.
            known = Breakdown.of(elements);
            breakdown = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Script script
                && titlePage.equals(script.titlePage)
                && elements.equals(script.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(titlePage, elements);
    }

    @Override
    public String toString() {
        return "Script[" + titlePage + ", " + elements.size() + " elements]";
    }
}
