package app.aladdin.ui.form;

import app.aladdin.contract.EntityRules;
import app.aladdin.i18n.Messages;

import java.util.Locale;

/// What forms say: names of fields, names of values, and reasons.
public final class FormWords {
    private final Messages messages;

    public FormWords(Messages messages) {
        this.messages = messages;
    }

    /// A field's name; of a field that nobody knows, its name on the wire in separate words.
    public String field(String name) {
        return known("field." + name, separated(name));
    }

    /// A value of a choice.
    public String value(String wire) {
        return wire.isEmpty() ? messages.get("form.none") : known("value." + wire, wire);
    }

    /// Why a field cannot be kept as it is, from a reason of [EntityRules] or a server's own words.
    public String reason(String reason) {
        if (reason.equals("is required")) {
            return messages.get("form.required");
        }
        if (reason.startsWith("must be a whole number")) {
            return messages.get("form.wholeNumber");
        }
        if (reason.startsWith("must be one of ")) {
            return messages.get("form.oneOf", reason.substring("must be one of ".length()));
        }
        if (reason.startsWith("must have at most ")) {
            return messages.get("form.tooLong", reason.replaceAll("\\D+", " ").strip());
        }
        return reason;
    }

    String listHint() {
        return messages.get("form.list");
    }

    String badJson() {
        return messages.get("form.badJson");
    }

    String accept(String field) {
        return messages.get("form.accept", field(field));
    }

    String noReference() {
        return messages.get("form.none");
    }

    String find() {
        return messages.get("form.find");
    }

    private String known(String key, String otherwise) {
        return messages.bundle().containsKey(key) ? messages.get(key) : otherwise;
    }

    private static String separated(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[_-]+", " ").strip();
        return words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
