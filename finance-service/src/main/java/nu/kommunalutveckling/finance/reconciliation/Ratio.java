package nu.kommunalutveckling.finance.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that is one sum divided by another, per cent or not, or by how many per cent the one has changed from the other.
 *
 * @param factor 100 for per cent, 1 for a plain ratio
 * @param less what is taken away after: 100 for a change, otherwise 0
 */
record Ratio(RuleName rule, Quantity subject, List<Quantity> of, List<Quantity> base, Rational factor, Rational less)
        implements Relation {
    static Ratio percent(RuleName rule, Quantity subject, List<Quantity> of, List<Quantity> base) {
        return new Ratio(rule, subject, of, base, Rational.HUNDRED, Rational.ZERO);
    }

    static Ratio change(RuleName rule, Quantity subject, List<Quantity> of, List<Quantity> base) {
        return new Ratio(rule, subject, of, base, Rational.HUNDRED, Rational.HUNDRED);
    }

    /** The same with base and part in each other's place. */
    Ratio turned() {
        return new Ratio(rule, subject, base, of, factor, less);
    }

    @Override
    public List<Quantity> parts() {
        return Stream.concat(of.stream(), base.stream()).toList();
    }

    @Override
    public Optional<Reckoned> computed(Values values) {
        return Sum.total(of, values).over(Sum.total(base, values)).map(quotient -> quotient.times(factor)
                .minus(Reckoned.exactly(less)));
    }

    @Override
    public Optional<Reckoned> solve(Quantity figure, Values values) {
        if (figure.place().equals(subject.place())) {
            return computed(values);
        }
        if (of.size() != 1 || base.size() != 1) {
            return Optional.empty();
        }
        Reckoned quotient = values.of(subject)
                .plus(Reckoned.exactly(less))
                .times(Rational.of(1).over(factor));
        return figure.place().equals(of.getFirst().place())
                ? quotient.by(values.of(base.getFirst()))
                : values.of(of.getFirst()).over(quotient);
    }
}
