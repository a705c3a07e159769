package nu.kommunalutveckling.network.seats;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gives an organisation a seat in a network; one that has several has each by itself.
 *
 * @param validFrom the first day
 * @param validTo the last day; null until further notice
 */
record GiveSeat(
        @Schema(examples = "skolchefer") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String network,

        @Schema(examples = "0680") @NotNull @Size(max = 40) @Pattern(regexp = SeatHolder.FORM)
        String organisation,

        @NotNull LocalDate validFrom,

        @Nullable LocalDate validTo,

        @NotNull @Size(max = 50) List<@NotNull @Valid Vacancy> vacancies)
        implements SeatTime {}
