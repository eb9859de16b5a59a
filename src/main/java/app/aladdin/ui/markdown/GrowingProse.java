package app.aladdin.ui.markdown;

import javafx.scene.Node;

/// A paragraph, whose pieces are some of its words.
final class GrowingProse implements Growing {
    private final Prose prose = new Prose();
    private final Words words;
    private int settled;

    /// @param words adds the words of a piece to a prose
    GrowingProse(Words words) {
        this.words = words;
    }

    /// Adds words.
    interface Words {
        void add(org.commonmark.node.Node piece, Prose to, Budget budget);
    }

    @Override
    public Node node() {
        return prose;
    }

    @Override
    public void add(org.commonmark.node.Node piece, Budget budget) {
        words.add(piece, prose, budget);
    }

    @Override
    public void settle() {
        settled = prose.parts().size();
    }

    @Override
    public void takeBack() {
        prose.keep(settled);
    }

    @Override
    public void finish() {
        prose.finish();
        prose.setDirectionByText();
    }
}
