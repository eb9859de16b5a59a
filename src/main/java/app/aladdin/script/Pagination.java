package app.aladdin.script;

import java.util.List;

/// Lays blocks on pages the way scripts are printed: a heading stays with what follows, short
/// paragraphs stay whole, a speech that is cut says (MORE) and repeats its cue.
final class Pagination {
    private static final int WHOLE = 3;
    private static final int AT_LEAST = 2;

    private final List<PrintBlock> blocks;
    private final int[] pages;
    private int page = 1;
    private long used;

    Pagination(List<PrintBlock> blocks) {
        this.blocks = blocks;
        this.pages = new int[blocks.size()];
        boolean broken = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == PrintBlock.Kind.PAGE_BREAK) {
                broken = true;
                pages[i] = page;
            } else {
                if (broken && used > 0) {
                    turn(0);
                }
                broken = false;
                lay(i);
            }
        }
    }

    /// The page on which a block begins, 1-based.
    int pageOf(int block) {
        return pages[block];
    }

    /// How many pages there are; 0 when nothing is printed.
    int pages() {
        return used == 0 && page == 1 ? 0 : page;
    }

    private void lay(int i) {
        PrintBlock block = blocks.get(i);
        if (used > 0 && used + block.before() + together(i) > Page.LINES) {
            turn(0);
        }
        pages[i] = page;
        used += used == 0 ? 0 : block.before();
        long rest = block.lines();
        int repeated = block.kind() == PrintBlock.Kind.SPEECH ? 1 : 0;
        while (used + rest > Page.LINES) {
            rest -= Page.LINES - used - repeated;
            turn(repeated);
        }
        used += rest;
    }

    /// How many lines must fit on a page for the block to begin on it.
    private long together(int i) {
        PrintBlock block = blocks.get(i);
        boolean heading = block.kind() == PrintBlock.Kind.HEADING;
        if (heading && i + 1 < blocks.size()) {
            PrintBlock next = blocks.get(i + 1);
            return block.lines() + next.before() + Math.min(AT_LEAST, next.lines());
        }
        int least = block.kind() == PrintBlock.Kind.SPEECH ? WHOLE : AT_LEAST;
        return block.lines() <= WHOLE ? block.lines() : least;
    }

    private void turn(int lines) {
        page++;
        used = lines;
    }
}
