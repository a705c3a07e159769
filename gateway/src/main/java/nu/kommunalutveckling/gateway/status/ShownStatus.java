package nu.kommunalutveckling.gateway.status;

import java.util.List;
import nu.kommunalutveckling.gateway.live.Status;
import nu.kommunalutveckling.gateway.publications.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A status about to be shown.
 *
 * @param publication what it is frozen in; null when it is live
 * @param comparedWith the earlier years it is to be put beside
 */
record ShownStatus(Status status, @Nullable Publication publication, List<Integer> comparedWith) {
    ShownStatus narrowedBy(StatusFilter filter) {
        return new ShownStatus(filter.apply(status), publication, comparedWith);
    }

    StatusBasis basis() {
        return publication == null ? StatusBasis.LIVE : StatusBasis.PUBLISHED;
    }
}
