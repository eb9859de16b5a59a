package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.QueryFilters;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When the things that are looked for changed last.
enum Days {
    ANY(0),
    TODAY(1),
    WEEK(7),
    MONTH(30);

    private final int count;

    Days(int count) {
        this.count = count;
    }

    /// The days up to and with today; `null` for any time.
    QueryFilters.@Nullable DateRange range(LocalDate today) {
        return count == 0
                ? null
                : new QueryFilters.DateRange(
                        today.minusDays(count - 1).toString(), today.toString());
    }
}
