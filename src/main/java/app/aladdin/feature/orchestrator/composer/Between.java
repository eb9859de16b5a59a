package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.QueryFilters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/// Two days that a person chose, either of which may be left open. What is no day stays as it was
/// typed.
///
/// @param from an ISO-8601 date, or what was typed instead; empty for open
/// @param to as `from`; the day itself is meant as well
record Between(String from, String to) {
    static final Between NONE = new Between("", "");

    /// What stands against a pair of days.
    enum Wrong {
        NOT_A_DAY,
        REVERSED
    }

    static Between read(JsonNode form) {
        Fields fields = new Fields(form);
        return new Between(fields.text("from"), fields.text("to"));
    }

    ObjectNode write() {
        return Json.object().put("from", from).put("to", to);
    }

    Optional<Wrong> wrong() {
        if (Stream.of(from, to).anyMatch(text -> !text.isBlank() && day(text).isEmpty())) {
            return Optional.of(Wrong.NOT_A_DAY);
        }
        boolean reversed = day(from).flatMap(first -> day(to).filter(first::isAfter)).isPresent();
        return reversed ? Optional.of(Wrong.REVERSED) : Optional.empty();
    }

    /// As it is sent; `null` where both ends are open.
    QueryFilters.@Nullable DateRange range() {
        return from.isBlank() && to.isBlank() ? null : new QueryFilters.DateRange(from, to);
    }

    static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
