package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.QueryFilters;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When the things that are looked for changed last.
enum Days {
    ANY(0),
    TODAY(1),
    WEEK(7),
    MONTH(30),
    /// Between two days that the person chose.
    BETWEEN(0);

    private final int count;

    Days(int count) {
        this.count = count;
    }

    /// The days up to and with today; `null` where that says nothing.
    QueryFilters.@Nullable DateRange range(LocalDate today) {
        return count == 0
                ? null
                : new QueryFilters.DateRange(
                        today.minusDays(count - 1).toString(), today.toString());
    }
}
