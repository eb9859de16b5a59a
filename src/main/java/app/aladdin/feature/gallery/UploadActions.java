package app.aladdin.feature.gallery;

import app.aladdin.client.media.Media;
import app.aladdin.client.media.MediaAnswer;
import app.aladdin.client.media.MediaFile;
import app.aladdin.contract.MediaInfo;
import app.aladdin.contract.MediaRef;
import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Hands pictures in, one after the other and in their order, and puts each on its thing once the
/// server has it. Called on the dispatcher's thread, works in the background.
final class UploadActions {
    private final Media media;
    private final Things things;
    private final UploadStore store;
    private final ImageEdits edits;
    private final Thumbs thumbs;
    private final Consumer<UploadEvent> inbox;
    private final Background background;
    private String current = "";
    private Runnable stopReading = () -> {};
    private volatile Runnable stopSending = () -> {};
    private boolean attaching;

    UploadActions(
            Media media,
            Things things,
            UploadStore store,
            ImageEdits edits,
            Thumbs thumbs,
            Dispatcher dispatcher) {
        this.media = media;
        this.things = things;
        this.store = store;
        this.edits = edits;
        this.thumbs = thumbs;
        this.inbox = dispatcher.inbox(store::apply);
        this.background = dispatcher.background("gallery");
        store.uploads().subscribe(all -> look());
    }

    void add(Owner owner, List<? extends Incoming> chosen) {
        store.apply(
                new UploadEvent.Chosen(
                        chosen.stream()
                                .map(what ->
                                        new Upload(
                                                UUID.randomUUID().toString(),
                                                things.project(),
                                                owner,
                                                what,
                                                what instanceof Incoming.OfImage pasted
                                                        ? pasted.image()
                                                        : null,
                                                new Upload.State.Waiting()))
                                .toList()));
    }

    void again(String id) {
        store.apply(new UploadEvent.Again(id));
    }

    /// Gives one up.
    void cancel(String id) {
        if (id.equals(current)) {
            stopReading.run();
            stopSending.run();
        }
        store.apply(new UploadEvent.Over(id));
    }

    /// Stops, and gives back all that was not over. What is in mid-way begins anew: the server
    /// knows it again by its id.
    List<Upload> leave() {
        stopReading.run();
        stopSending.run();
        return store.uploads().get().stream()
                .map(it ->
                        it.state() instanceof Upload.State.Sending
                                ? it.with(new Upload.State.Waiting())
                                : it)
                .toList();
    }

    /// Goes on with what somebody else began.
    void goOn(List<Upload> uploads) {
        store.apply(new UploadEvent.Chosen(uploads));
    }

    /// The server is there again: what failed for want of it goes on.
    void reconnected() {
        store.uploads().get().stream()
                .filter(it ->
                        it.state() instanceof Upload.State.Failed(UploadProblem.Server(Problem p))
                                && p.connection())
                .map(Upload::id)
                .toList()
                .forEach(this::again);
    }

    /// Goes on with what can be gone on with.
    void look() {
        attach();
        boolean busy =
                store.find(current)
                        .filter(it ->
                                it.state() instanceof Upload.State.Waiting
                                        || it.state() instanceof Upload.State.Sending)
                        .isPresent();
        if (!busy) {
            store.uploads().get().stream()
                    .filter(it -> it.state() instanceof Upload.State.Waiting)
                    .findFirst()
                    .ifPresent(this::begin);
        }
    }

    private void begin(Upload upload) {
        current = upload.id();
        store.apply(new UploadEvent.Begun(upload.id()));
        stopSending = () -> {};
        stopReading =
                background.start(
                        "upload",
                        () -> send(upload),
                        failure ->
                                inbox.accept(
                                        new UploadEvent.Failed(
                                                upload.id(), new UploadProblem.Unreadable())));
    }

    private void send(Upload upload) {
        String id = upload.id();
        try {
            Candidate candidate = Candidate.of(upload.what());
            inbox.accept(new UploadEvent.Seen(id, candidate.preview()));
            double size = candidate.bytes().length;
            stopSending =
                    media.upload(
                            upload.project(),
                            new MediaFile(upload.what().name(), candidate.bytes(), id),
                            sent -> inbox.accept(new UploadEvent.Sent(id, sent / size)),
                            answer -> inbox.accept(event(id, answer)));
        } catch (Candidate.RefusedException refused) {
            inbox.accept(new UploadEvent.Failed(id, refused.why()));
        }
    }

    private static UploadEvent event(String id, MediaAnswer<MediaInfo> answer) {
        return switch (answer) {
            case MediaAnswer.Done<MediaInfo> done -> new UploadEvent.Arrived(id, done.value().id());
            case MediaAnswer.Failed<MediaInfo> failed ->
                    new UploadEvent.Failed(id, new UploadProblem.Server(failed.problem()));
        };
    }

    /// Puts what the server has on its things, as far as these are known now.
    private void attach() {
        if (attaching) {
            return;
        }
        attaching = true;
        try {
            for (Upload upload : store.uploads().get()) {
                if (upload.state() instanceof Upload.State.Arrived(String mediaId)
                        && upload.project().equals(things.project())) {
                    if (upload.preview() != null) {
                        thumbs.keep(mediaId, upload.preview());
                    }
                    if (edits.add(upload.owner(), new MediaRef(mediaId, ""))) {
                        store.apply(new UploadEvent.Over(upload.id()));
                    }
                }
            }
        } finally {
            attaching = false;
        }
    }
}
