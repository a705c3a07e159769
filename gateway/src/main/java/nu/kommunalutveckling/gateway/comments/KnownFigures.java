package nu.kommunalutveckling.gateway.comments;

import java.util.Optional;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.commentcheck.CommentFigures;

/** The figures at hand of a KPI in a period, without asking anybody; implemented by those who keep them. */
@FunctionalInterface
public interface KnownFigures {
    /** Empty when no plan has the KPI that year. */
    Optional<CommentFigures> of(String kpi, Period period);
}
