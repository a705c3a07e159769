package nu.kommunalutveckling.course.measures;

import java.util.Map;
import nu.kommunalutveckling.domain.Period;

/** Where the rows behind a figure are. */
final class RowAddress {
    private RowAddress() {}

    /** Occasions in a state. */
    static String occasions(String state, Period period, Map<String, String> parameters) {
        String reason = parameters.get("reason");
        return "occasions?state=" + state + "&period=" + period.code() + course(parameters)
                + (reason == null ? "" : "&cancellationReason=" + CancellationReasons.named(reason));
    }

    /** Heads by occasion and organisation. */
    static String participations(Period period, Map<String, String> parameters) {
        String organisation = parameters.get("organisation");
        return "participations?period=" + period.code() + course(parameters)
                + (organisation == null ? "" : "&organisation=" + organisation);
    }

    /** Fees and costs by occasion. */
    static String economies(Period period, Map<String, String> parameters) {
        return "economies?period=" + period.code() + course(parameters);
    }

    private static String course(Map<String, String> parameters) {
        String course = parameters.get("course");
        return course == null ? "" : "&course=" + course;
    }
}
