package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.client.edits.Edits;
import app.aladdin.client.outbox.Outbox;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Relationship;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes previews as edits of the project.
final class ClientIngest implements IngestActions {
    private final Edits edits;
    private final Outbox outbox;
    private final Navigator navigator;
    private final Supplier<String> project;
    private final Consumer<String> writeAgain;

    ClientIngest(
            Edits edits,
            Outbox outbox,
            Navigator navigator,
            Supplier<String> project,
            Consumer<String> writeAgain) {
        this.edits = edits;
        this.outbox = outbox;
        this.navigator = navigator;
        this.project = project;
        this.writeAgain = writeAgain;
    }

    @Override
    public String project() {
        return project.get();
    }

    @Override
    public String confirm(
            IngestRequest request,
            IngestPreview preview,
            ObjectNode fields,
            List<Relationship> relationships) {
        return edits.confirm(request, preview, fields, relationships);
    }

    @Override
    public void discard(String edit) {
        edits.discard(edit);
    }

    @Override
    public void delete(EntityRef saved) {
        EntityKind.of(saved.type())
                .ifPresent(kind -> edits.delete(kind, project.get(), saved.id()));
    }

    @Override
    public void open(EntityRef entity) {
        Destination.of(entity.type(), entity.id()).ifPresent(navigator::go);
    }

    @Override
    public void readAgain(String conversation, String text, String type) {
        outbox.send(
                project.get(),
                conversation,
                Mode.DATA,
                text,
                SendOptions.data(type.isEmpty() ? null : type, null, false),
                () -> {});
    }

    @Override
    public void writeAgain(String text) {
        writeAgain.accept(text);
    }
}
