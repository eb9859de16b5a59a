package app.aladdin.studio.brain;

import app.aladdin.script.Eighths;

import java.util.List;
import java.util.Locale;

/// Figures and lists as film people write them.
final class Phrase {
    private Phrase() {}

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1))
                + " "
                + conjunction
                + " "
                + items.getLast();
    }

    /// `1 scene`, `3 scenes`.
    static String count(int number, String one) {
        return number(number) + " " + (number == 1 ? one : plural(one));
    }

    /// `2,844`.
    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1 2/8 pages`, `6/8 of a page`, `1 page`.
    static String pages(int eighths) {
        String length = new Eighths(eighths).toString();
        if (eighths < 8) {
            return eighths == 0 ? "no length" : length + " of a page";
        }
        return length + (eighths == 8 ? " page" : " pages");
    }

    /// How long eighths play, a page being about a minute: `about 3:15`, `about 31 minutes`, `about
    /// 1 h 52 min`.
    static String time(int eighths) {
        long seconds = new Eighths(eighths).runningTime().toSeconds();
        long minutes = Math.round(seconds / 60.0);
        if (minutes >= 60) {
            return "about " + minutes / 60 + " h " + minutes % 60 + " min";
        }
        if (minutes >= 10) {
            return "about " + minutes + " minutes";
        }
        return "about %d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// Both, with a comma.
    static String length(int eighths) {
        return pages(eighths) + ", " + time(eighths);
    }

    static String percent(int part, int whole) {
        return whole == 0 ? "0 %" : Math.round(100.0 * part / whole) + " %";
    }

    private static String plural(String one) {
        return one.endsWith("ch") || one.endsWith("s") ? one + "es" : one + "s";
    }
}
