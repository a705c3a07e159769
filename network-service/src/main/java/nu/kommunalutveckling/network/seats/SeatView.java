package nu.kommunalutveckling.network.seats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is shown.
 *
 * @param validTo the last day; null until further notice
 */
@Schema(name = "Seat")
record SeatView(
        UUID id,
        @Schema(examples = "skolchefer") String network,
        @Schema(examples = "0680") String organisation,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Vacancy> vacancies,
        Instant createdAt,
        Instant changedAt) {
    static SeatView of(Seat seat) {
        return new SeatView(
                seat.id,
                seat.network,
                seat.organisation,
                seat.validFrom,
                seat.validTo,
                seat.vacancies.stream()
                        .sorted(Comparator.comparing(Vacancy::vacantFrom))
                        .toList(),
                seat.createdAt,
                seat.changedAt);
    }
}
