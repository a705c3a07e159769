package nu.kommunalutveckling.network.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says anew when a seat is valid and when it is vacant; whose it is never changes.
 *
 * @param validTo the last day; null until further notice
 */
record ChangeSeat(
        @NotNull LocalDate validFrom,

        @Nullable LocalDate validTo,

        @NotNull @Size(max = 50) List<@NotNull @Valid Vacancy> vacancies)
        implements SeatTime {}
