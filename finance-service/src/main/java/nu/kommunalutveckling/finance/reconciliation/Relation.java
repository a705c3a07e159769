package nu.kommunalutveckling.finance.reconciliation;

import java.util.List;
import java.util.Optional;

/** What arithmetic demands of a figure, in terms of others. */
sealed interface Relation permits Sum, Ratio, WeightedShare {
    RuleName rule();

    /** The figure that the others give. */
    Quantity subject();

    /** The others. */
    List<Quantity> parts();

    /** What the others give; empty when they give no number. */
    Optional<Reckoned> computed(Values values);

    /** Everything that a figure may be, the others being what they are; empty when that is anything. */
    Optional<Reckoned> solve(Quantity figure, Values values);

    /** Whether some numbers that round to the printed ones agree. */
    default boolean holds(Values values) {
        return !subject().isReadable()
                || parts().stream().anyMatch(part -> !part.isReadable())
                || solve(subject(), values)
                        .map(able -> able.interval().meets(values.of(subject()).interval()))
                        .orElse(true);
    }

    /** Whether the printed numbers themselves agree, none of them rounded. */
    default boolean isExact(Values values) {
        return solve(subject(), values)
                .map(able -> able.interval().meets(Interval.exactly(subject().exact()))
                        && able.exact().compareTo(values.of(subject()).exact()) == 0)
                .orElse(true);
    }
}
