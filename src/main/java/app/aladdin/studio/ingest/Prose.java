package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what prose says by itself: a name at its beginning, an age, a role, a line of dialogue.
final class Prose {
    private static final Pattern QUOTED_LINE =
            Pattern.compile("(?s)([\\p{L}][\\p{L} '’.-]{0,40})\\s*:\\s*[\"“](.+)[\"”]\\s*");
    private static final Pattern CUE =
            Pattern.compile("(?s)([\\p{Lu}][\\p{Lu} '’.-]{1,40})(?:\\s*\\([^)]*\\))?\\R(.+)");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?s)(?:[Tt]he (?:character|location|place|scene|concept|episode)"
                            + " )?([\\p{Lu}][\\p{L}'’-]*(?:["
                            + " -](?:of|the|al|de|von|[\\p{Lu}][\\p{L}'’-]*)){0,5})"
                            + "(?:\\s*\\((\\d{1,3})\\))?\\s*,?\\s+(?:is|was|are)\\b.*");

    /// As a screenplay introduces somebody: `ZAYNAB, 41, a dyer`, `ZAYNAB (41) dyes cloth`.
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?s)([\\p{Lu}][\\p{Lu}'’-]+(?: [\\p{Lu}][\\p{Lu}'’-]+){0,4})"
                            + "(?:,\\s|\\s*\\(\\s*\\d).*");

    private static final Pattern CALLED =
            Pattern.compile(
                    "(?s).*?\\b(?:called|named)\\s+[\"“]?([\\p{Lu}][\\p{L}'’-]*(?:["
                            + " -][\\p{Lu}][\\p{L}'’-]*){0,5}).*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+)");
    private static final Pattern EPISODE =
            Pattern.compile(
                    "(?is)(?:s(?:eason)?\\s*(\\d{1,3})\\s*,?\\s*)?ep(?:isode)?\\s*(\\d{1,4})\\b[:,.\\s-]*(.*)");
    private static final int NAME = 60;

    private Prose() {}

    static Draft read(String content) {
        String text = content.strip();
        Matcher quoted = QUOTED_LINE.matcher(text);
        Matcher cue = CUE.matcher(text);
        if (quoted.matches()) {
            return dialogue(quoted.group(1), quoted.group(2));
        }
        if (cue.matches() && !cue.group(2).isBlank()) {
            return dialogue(cue.group(1), cue.group(2));
        }
        Matcher episode = EPISODE.matcher(text);
        if (episode.matches()) {
            return episode(episode);
        }
        return described(text);
    }

    private static Draft dialogue(String speaker, String text) {
        Draft draft = Draft.of(EntityKind.DIALOGUE, Draft.Source.PROSE);
        draft.fields().put("speaker", speaker.strip()).put("text", text.strip());
        return draft;
    }

    private static Draft episode(Matcher episode) {
        Draft draft = Draft.of(EntityKind.EPISODE, Draft.Source.PROSE);
        draft.fields().put("episodeNumber", Integer.parseInt(episode.group(2)));
        if (episode.group(1) != null) {
            draft.fields().put("seasonNumber", Integer.parseInt(episode.group(1)));
        }
        String[] parts = episode.group(3).strip().split("\\R|(?<=[.!?])\\s", 2);
        if (!parts[0].isBlank()) {
            draft.fields().put("name", cut(parts[0]));
        }
        String rest = parts.length > 1 ? parts[1].strip() : "";
        if (!rest.isEmpty()) {
            draft.fields().put("description", rest);
        }
        return draft;
    }

    private static Draft described(String text) {
        Draft draft = Draft.of(null, Draft.Source.PROSE);
        String[] parts = text.split("\\R", 2);
        Matcher heading = HEADING.matcher(parts[0]);
        boolean titled =
                parts.length > 1
                        && !parts[1].isBlank()
                        && (heading.matches()
                                || (parts[0].length() <= NAME
                                        && !parts[0].matches(".*[.!?:]\\s*")));
        String name;
        String body = text;
        if (titled) {
            name = heading.matches() ? heading.group(1) : parts[0];
            body = parts[1].strip();
        } else {
            Matcher named = NAMED.matcher(text);
            Matcher introduced = INTRODUCED.matcher(text);
            Matcher called = CALLED.matcher(text);
            name =
                    introduced.matches()
                            ? capitalised(introduced.group(1))
                            : named.matches()
                                    ? named.group(1)
                                    : called.matches() ? called.group(1) : "";
        }
        if (!name.isBlank()) {
            draft.fields().put("name", cut(name));
        }
        draft.fields().put("description", body);
        return Kinds.guess(draft, text);
    }

    /// `UMM HASSAN` as it is written in running text.
    private static String capitalised(String name) {
        return Pattern.compile("(?<=\\p{L})\\p{Lu}+")
                .matcher(name)
                .replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }

    private static String cut(String name) {
        String line = name.strip().replaceAll("\\s+", " ").replaceAll("[.:,;]+$", "");
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    /// Words in lower case, for looking for single ones.
    static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .toList();
    }
}
