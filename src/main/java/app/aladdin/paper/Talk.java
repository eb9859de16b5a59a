package app.aladdin.paper;

import java.util.List;

/// A conversation as it is put on paper, in the words of its reader.
///
/// @param about what stands under the title, such as how much was said and when; may be empty
public record Talk(String title, String about, List<Turn> turns) {
    /// What somebody said.
    ///
    /// @param who and in which way, as it is read
    /// @param text Markdown
    public record Turn(String who, String when, String text) {}

    public Talk {
        turns = List.copyOf(turns);
    }
}
