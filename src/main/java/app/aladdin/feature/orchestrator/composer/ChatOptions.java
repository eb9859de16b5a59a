package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.ChatContext;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;

/// What a chat message is about, and who should answer it.
record ChatOptions(List<EntityRef> about, List<Department> departments) implements Options {
    static final ChatOptions NONE = new ChatOptions(List.of(), List.of());

    ChatOptions {
        about = List.copyOf(about);
        departments = departments.stream().sorted().toList();
    }

    static ChatOptions read(JsonNode form) {
        return new ChatOptions(
                new Fields(form).list("about", item -> EntityRef.read(item, "")),
                Departments.read(form));
    }

    ChatOptions with(EntityRef thing) {
        return about.stream().anyMatch(each -> each.id().equals(thing.id()))
                ? this
                : new ChatOptions(Lists.with(about, thing), departments);
    }

    ChatOptions without(EntityRef thing) {
        return new ChatOptions(Lists.without(about, thing), departments);
    }

    ChatOptions asking(List<Department> now) {
        return new ChatOptions(about, now);
    }

    @Override
    public ObjectNode form() {
        ObjectNode form = Json.object();
        if (!about.isEmpty()) {
            ArrayNode things = form.putArray("about");
            about.forEach(each -> things.add(each.write()));
        }
        Departments.write(form, departments);
        return form;
    }

    @Override
    public JsonNode request(LocalDate today) {
        return form().isEmpty()
                ? SendOptions.none()
                : SendOptions.chat(
                        new ChatContext(
                                about.stream().map(EntityRef::id).toList(),
                                Departments.slugs(departments)));
    }

    /// The next question may be about something else.
    @Override
    public Options next() {
        return NONE;
    }
}
