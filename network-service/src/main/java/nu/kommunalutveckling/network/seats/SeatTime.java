package nu.kommunalutveckling.network.seats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a seat is valid and when it is vacant, whichever request says it. */
interface SeatTime {
    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    List<Vacancy> vacancies();
}
