package app.aladdin.feature.gallery;

import java.util.List;

/// Pictures that were on their way, or waited for a decision, when the window was made anew: what
/// fills it next takes them further.
public final class Underway {
    private final List<Upload> uploads;

    Underway(List<Upload> uploads) {
        this.uploads = List.copyOf(uploads);
    }

    List<Upload> uploads() {
        return uploads;
    }
}
