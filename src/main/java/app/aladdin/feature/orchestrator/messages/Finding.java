package app.aladdin.feature.orchestrator.messages;

import app.aladdin.contract.Mode;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.markdown.Sought;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is looked for in the open conversation, and which of the places is looked at. Lives on the
/// dispatcher's thread; counts in the background.
final class Finding {
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private final MessagesStore store;
    private final Background background;
    private final Dispatcher dispatcher;
    private Hay hay = new Hay();
    private Runnable counting = () -> {};
    private List<Hay.Straw> straws = List.of();
    private int[] counts = {};
    private String letters = "";
    private boolean whole = true;
    private int number;
    private int move;

    /// What is known.
    ///
    /// @param letters ready to be looked for; empty while nothing is
    /// @param message that is looked at; empty for none
    /// @param place in that message, from 0
    /// @param at which of all it is, from 1; 0 for none
    /// @param all how many places there are
    /// @param counted whether that is known already
    /// @param move goes up when somebody wants to see the place; whoever has scrolled away
    ///   meanwhile is not brought back by a count alone
    record Found(
            String letters, String message, int place, int at, int all, boolean counted, int move) {
        static final Found NOTHING = new Found("", "", -1, 0, 0, true, 0);

        /// What is marked in a message.
        Sought in(String id) {
            boolean here = id.equals(message);
            return here || all > 0 ? new Sought(letters, here ? place : -1) : Sought.NOTHING;
        }
    }

    Finding(MessagesStore store, Background background, Dispatcher dispatcher) {
        this.store = store;
        this.background = background;
        this.dispatcher = dispatcher;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /// Reads the texts that are looked through first, before anything is looked for.
    void prepare() {
        counting.run();
        List<Hay.Straw> now = straws();
        Hay texts = hay;
        counting =
                background.start(
                        "find",
                        () -> {
                            synchronized (texts) {
                                texts.read(now);
                            }
                        },
                        failure -> {});
    }

    /// Looks for something else.
    ///
    /// @param near the message from which on the first place is looked for
    void look(String typed, int near) {
        letters = Sought.letters(typed);
        if (letters.isBlank()) {
            end();
        } else {
            Found before = found.get();
            found.set(new Found(letters, "", -1, 0, before.all(), false, move));
            count(before.message(), near);
        }
    }

    /// Marks something in one message only, without looking for it elsewhere.
    void point(String text, String message) {
        end();
        move++;
        found.set(new Found(Sought.letters(text), message, 0, 0, 0, true, move));
    }

    /// The messages have changed.
    void again() {
        if (!letters.isBlank()) {
            count(found.get().message(), -1);
        }
    }

    private void count(String message, int near) {
        counting.run();
        int mine = ++number;
        List<Hay.Straw> now = straws();
        String wanted = letters;
        Hay texts = hay;
        int anchor = near < 0 ? Math.max(0, index(now, message)) : near;
        counting =
                background.start(
                        "find",
                        () -> {
                            boolean[] early = {false};
                            int[] all;
                            synchronized (texts) {
                                all =
                                        texts.count(
                                                now,
                                                wanted,
                                                (some, from) -> {
                                                    if (!early[0] && from <= anchor && any(some)) {
                                                        early[0] = true;
                                                        int[] part = some.clone();
                                                        tell(
                                                                mine,
                                                                () ->
                                                                        counted(
                                                                                now, part, message,
                                                                                near, false));
                                                    }
                                                });
                            }
                            tell(
                                    mine,
                                    () -> {
                                        if (early[0]) {
                                            counted(now, all, found.get().message(), -1, true);
                                        } else {
                                            counted(now, all, message, near, true);
                                        }
                                    });
                        },
                        failure -> {});
    }

    private void tell(int mine, Runnable news) {
        dispatcher.execute(() -> {
            if (mine == number) {
                news.run();
            }
        });
    }

    private static boolean any(int[] counts) {
        return Arrays.stream(counts).anyMatch(count -> count > 0);
    }

    private List<Hay.Straw> straws() {
        List<Hay.Straw> now = new ArrayList<>(store.rows().size());
        for (MessageRow row : store.rows()) {
            boolean whole = !row.mine() && row.entry().mode() != Mode.CHAT;
            now.add(new Hay.Straw(row.id(), row.text(), row.mine(), whole));
        }
        return now;
    }

    /// What is shown of a part is what would be shown of all of it: everything from where somebody
    /// looks on is counted.
    ///
    /// @param all how often in each message, as far as that is known
    /// @param whole whether it is known of all
    private void counted(List<Hay.Straw> now, int[] all, String message, int near, boolean whole) {
        straws = now;
        counts = all;
        this.whole = whole;
        move += near < 0 ? 0 : 1;
        int kept = index(message);
        int place = Math.max(0, found.get().place());
        if (kept >= 0 && counts[kept] > 0) {
            show(kept, Math.min(place, counts[kept] - 1));
        } else {
            int first = near < 0 ? Math.max(0, kept) : near;
            int next = next(first - 1, 1);
            if (next >= first) {
                show(next, 0);
            } else {
                // Reading mostly is at the end, and what is nearest to it is wanted.
                int last = next(counts.length, -1);
                show(last, last < 0 ? 0 : counts[last] - 1);
            }
        }
    }

    private int index(String message) {
        return index(straws, message);
    }

    private static int index(List<Hay.Straw> straws, String message) {
        for (int i = 0; i < straws.size(); i++) {
            if (straws.get(i).id().equals(message)) {
                return i;
            }
        }
        return -1;
    }

    /// Goes on to the next place, or back; past the last one it begins again.
    void step(int by) {
        int here = index(found.get().message());
        if (here < 0) {
            return;
        }
        move++;
        int place = found.get().place() + by;
        if (place >= 0 && place < counts[here]) {
            show(here, place);
        } else {
            int next = next(here, by);
            show(next, by > 0 || next < 0 ? 0 : counts[next] - 1);
        }
    }

    /// The next message with a place, all the way round; -1 when there is none.
    private int next(int from, int by) {
        for (int i = 1; i <= counts.length; i++) {
            int at = Math.floorMod(from + i * by, counts.length);
            if (counts[at] > 0) {
                return at;
            }
        }
        return -1;
    }

    private void show(int message, int place) {
        int before = 0;
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            before += i < message ? counts[i] : 0;
            all += counts[i];
        }
        found.set(
                message < 0
                        ? new Found(letters, "", -1, 0, 0, whole, move)
                        : new Found(
                                letters,
                                straws.get(message).id(),
                                place,
                                before + place + 1,
                                all,
                                whole,
                                move));
    }

    /// Looks for nothing any more, and lets go of the texts.
    void end() {
        counting.run();
        number++;
        letters = "";
        straws = List.of();
        counts = new int[0];
        hay = new Hay();
        found.set(Found.NOTHING);
    }
}
