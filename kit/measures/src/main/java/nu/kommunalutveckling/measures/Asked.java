package nu.kommunalutveckling.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;

/**
 * One figure of a measure, as it is asked for.
 *
 * @param parameters what narrows it down, by name; what is left out means all
 */
public record Asked(Map<String, String> parameters, Period period) {

    /** What each figure is taken out of, where that is the same for all figures of a period: each period is read once. */
    public static <R> Map<Asked, R> byPeriod(Collection<Asked> asked, Function<Period, R> read) {
        Map<Period, R> periods = new HashMap<>();
        return asked.stream()
                .collect(Collectors.toMap(Function.identity(), one -> periods.computeIfAbsent(one.period(), read)));
    }
}
