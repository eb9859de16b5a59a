package app.aladdin.studio.query;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.QueryFilters;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which things a query may find: of these types, changed in this time, with one of these tags.
/// Empty parts limit nothing.
record Filter(Set<String> types, @Nullable Instant from, @Nullable Instant to, Set<String> tags) {

    /// @throws ProblemException with [Problem.Invalid] when a date cannot be read
    static Filter of(QueryFilters filters) {
        QueryFilters.DateRange range = filters.dateRange();
        return new Filter(
                filters.entityTypes().stream()
                        .map(Filter::type)
                        .collect(Collectors.toUnmodifiableSet()),
                range == null ? null : time(range.start(), "start", false),
                range == null ? null : time(range.end(), "end", true),
                filters.tags().stream().map(Filter::tag).collect(Collectors.toUnmodifiableSet()));
    }

    boolean lets(Thing thing) {
        return (types.isEmpty() || types.contains(thing.ref().type()))
                && (from == null || !thing.changed().isBefore(from))
                && (to == null || !thing.changed().isAfter(to))
                && (tags.isEmpty()
                        || thing.tags().stream().map(Filter::tag).anyMatch(tags::contains));
    }

    private static String type(String name) {
        return EntityKind.of(name).map(EntityKind::wire).orElse(name);
    }

    private static String tag(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }

    /// A bare date means its whole day, in UTC.
    private static @Nullable Instant time(String text, String field, boolean end) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noTime) {
            try {
                LocalDate day = LocalDate.parse(text);
                return end
                        ? day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1)
                        : day.atStartOfDay().toInstant(ZoneOffset.UTC);
            } catch (DateTimeException noDate) {
                String name = "filters.dateRange." + field;
                throw new ProblemException(
                        new Problem.Invalid(
                                name + " must be an ISO-8601 date",
                                Map.of(name, List.of("must be an ISO-8601 date"))));
            }
        }
    }
}
