package nu.kommunalutveckling.gateway.live;

import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;

/** What the services answered, or what was last known of those that did not. */
public record Answers(Map<Wanted, Result> results, List<ServiceProblem> problems, Reading reading) {

    /** The result of a wanted value; a missing one when nobody has ever told it. */
    public Result of(Wanted wanted) {
        Result known = results.get(wanted);
        if (known != null) {
            return switch (reading) {
                case COUNTING -> known;
                case AS_PRINTED -> known.asPrinted();
            };
        }
        boolean unheard = problems.stream()
                .anyMatch(problem -> problem.service().equals(wanted.measure().service()));
        return Result.missing(wanted.period(), unheard);
    }
}
