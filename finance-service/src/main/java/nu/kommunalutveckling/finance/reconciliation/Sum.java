package nu.kommunalutveckling.finance.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that is the sum of some, less the sum of others, or on one side of that.
 *
 * @param bound how the figure stands to the sum
 */
record Sum(RuleName rule, Quantity subject, List<Quantity> plus, List<Quantity> minus, Bound bound)
        implements Relation {
    /** How a figure stands to what it is compared with. */
    enum Bound {
        EQUAL,
        AT_MOST,
        AT_LEAST
    }

    static Sum of(RuleName rule, Quantity subject, List<Quantity> plus) {
        return new Sum(rule, subject, plus, List.of(), Bound.EQUAL);
    }

    @Override
    public List<Quantity> parts() {
        return Stream.concat(plus.stream(), minus.stream()).toList();
    }

    @Override
    public Optional<Reckoned> computed(Values values) {
        return Optional.of(total(plus, values).minus(total(minus, values)));
    }

    @Override
    public Optional<Reckoned> solve(Quantity figure, Values values) {
        Reckoned sum = total(plus, values).minus(total(minus, values));
        if (figure.place().equals(subject.place())) {
            return Optional.of(bounded(sum, bound));
        }
        boolean taken = minus.stream().anyMatch(part -> part.place().equals(figure.place()));
        Reckoned others = total(without(plus, figure), values).minus(total(without(minus, figure), values));
        Reckoned whole = values.of(subject);
        Bound turned =
                switch (bound) {
                    case EQUAL -> Bound.EQUAL;
                    case AT_MOST -> taken ? Bound.AT_MOST : Bound.AT_LEAST;
                    case AT_LEAST -> taken ? Bound.AT_LEAST : Bound.AT_MOST;
                };
        return Optional.of(bounded(taken ? others.minus(whole) : whole.minus(others), turned));
    }

    static Reckoned total(List<Quantity> figures, Values values) {
        return figures.stream().map(values::of).reduce(Reckoned.ZERO, Reckoned::plus);
    }

    private static List<Quantity> without(List<Quantity> figures, Quantity one) {
        return figures.stream()
                .filter(figure -> !figure.place().equals(one.place()))
                .toList();
    }

    private static Reckoned bounded(Reckoned sum, Bound bound) {
        return switch (bound) {
            case EQUAL -> sum;
            case AT_MOST -> new Reckoned(sum.exact(), sum.interval().andLess());
            case AT_LEAST -> new Reckoned(sum.exact(), sum.interval().andMore());
        };
    }
}
