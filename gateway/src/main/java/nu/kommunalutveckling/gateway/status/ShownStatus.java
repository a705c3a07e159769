package nu.kommunalutveckling.gateway.status;

import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.publications.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A status about to be shown.
 *
 * @param publication what it is frozen in; null when it is live
 * @param comparedWith the earlier years it is to be put beside
 * @param today the day it is read, for what is overdue; null for what has been decided on
 */
record ShownStatus(
        Status status,
        @Nullable Publication publication,
        List<Integer> comparedWith,
        @Nullable LocalDate today) {
    ShownStatus narrowedBy(StatusFilter filter) {
        return new ShownStatus(filter.apply(status), publication, comparedWith, today);
    }

    StatusBasis basis() {
        return publication == null ? StatusBasis.LIVE : StatusBasis.PUBLISHED;
    }
}
