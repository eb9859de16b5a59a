package app.aladdin.feature.orchestrator.composer;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as people of a language write them, in figures.
final class DayFormat {
    private final DateTimeFormatter written;
    private final List<DateTimeFormatter> read;

    DayFormat(Locale locale) {
        String figures =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                        .replaceAll("d+", "d")
                        .replaceAll("M+", "M");
        written = DateTimeFormatter.ofPattern(figures.replaceAll("[yu]+", "yyyy"), locale);
        read =
                List.of(
                        written,
                        DateTimeFormatter.ofPattern(figures.replaceAll("[yu]+", "yy"), locale),
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    String write(LocalDate day) {
        return written.format(day);
    }

    Optional<LocalDate> read(String text) {
        for (DateTimeFormatter each : read) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), each));
            } catch (DateTimeParseException other) {
                // Then it may be written another way.
            }
        }
        return Optional.empty();
    }
}
