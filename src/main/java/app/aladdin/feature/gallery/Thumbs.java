package app.aladdin.feature.gallery;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.picture.Picture;
import app.aladdin.ui.picture.PictureReader;

import javafx.scene.image.Image;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Small pictures: those that were seen last are kept as far as a bound allows, others are fetched,
/// a few at a time and the one that was asked for last first, so that what is being looked at does
/// not wait for what was scrolled past. On the dispatcher's thread.
final class Thumbs {
    /// How long the shorter side of a small picture is, in pixels.
    static final int SIDE = 360;

    private static final int WIDTH = 640;
    private static final int AT_ONCE = 4;
    private static final long MOST_KEPT = 24_000_000;

    private final Fetch fetch;
    private final Dispatcher dispatcher;
    private final Map<String, Image> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long pixels;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private int underway;

    private record Wish(String id, Consumer<MediaAnswer<Picture>> receiver) {}

    /// Where they are fetched, on a background thread.
    @FunctionalInterface
    interface Fetch {
        void thumbnail(String id, int width, Consumer<MediaAnswer<byte[]>> receiver);
    }

    Thumbs(Fetch fetch, Dispatcher dispatcher) {
        this.fetch = fetch;
        this.dispatcher = dispatcher;
    }

    /// A picture that need not be fetched.
    Optional<Image> known(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    /// Keeps what a picture looks like.
    void keep(String id, Image image) {
        Image before = kept.put(id, image);
        pixels += area(image) - (before == null ? 0 : area(before));
        Iterator<Image> eldest = kept.values().iterator();
        while (pixels > MOST_KEPT && eldest.hasNext()) {
            pixels -= area(eldest.next());
            eldest.remove();
        }
    }

    private static long area(Image image) {
        return (long) (image.getWidth() * image.getHeight());
    }

    /// Fetches a picture.
    ///
    /// @return takes the wish back: it is not wanted any more
    Runnable want(String id, Consumer<MediaAnswer<Picture>> receiver) {
        Wish wish = new Wish(id, receiver);
        wishes.push(wish);
        // Whoever asks for several in a row means them all.
        dispatcher.execute(this::next);
        return () -> wishes.remove(wish);
    }

    private void next() {
        while (underway < AT_ONCE && !wishes.isEmpty()) {
            Wish wish = wishes.pop();
            Image known = kept.get(wish.id());
            if (known != null) {
                wish.receiver().accept(new MediaAnswer.Done<>(shown(known)));
                continue;
            }
            underway++;
            fetch.thumbnail(
                    wish.id(),
                    WIDTH,
                    answer -> {
                        MediaAnswer<Picture> decoded = decoded(answer);
                        dispatcher.execute(() -> came(wish, decoded));
                    });
        }
    }

    private void came(Wish wish, MediaAnswer<Picture> answer) {
        underway--;
        if (answer instanceof MediaAnswer.Done<Picture> done
                && done.value() instanceof Picture.Shown shown) {
            keep(wish.id(), shown.image());
        }
        wish.receiver().accept(answer);
        next();
    }

    private static Picture shown(Image image) {
        return new Picture.Shown(image, (int) image.getWidth(), (int) image.getHeight());
    }

    private static MediaAnswer<Picture> decoded(MediaAnswer<byte[]> answer) {
        return switch (answer) {
            case MediaAnswer.Done<byte[]> done ->
                    new MediaAnswer.Done<>(PictureReader.small(done.value(), SIDE));
            case MediaAnswer.Failed<byte[]> failed -> new MediaAnswer.Failed<>(failed.problem());
        };
    }
}
