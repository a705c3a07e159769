package nu.kommunalutveckling.finance.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A total's share of a financier: the rows' shares weighted by their parts of the whole. The weights are all those that
 * round to print and add to what the total's own weight may be, which is exactly 100 for the whole.
 */
record WeightedShare(Quantity subject, List<Quantity> shares, List<Quantity> weights, Interval together)
        implements Relation {
    @Override
    public RuleName rule() {
        return RuleName.WEIGHTED_TOTAL;
    }

    @Override
    public List<Quantity> parts() {
        return Stream.concat(shares.stream(), weights.stream()).toList();
    }

    @Override
    public Optional<Reckoned> computed(Values values) {
        Rational weight = Sum.total(weights, values).exact();
        List<Row> rows = rows(values);
        Optional<Rational> low = end(rows, false);
        Optional<Rational> high = end(rows, true);
        if (weight.signum() <= 0 || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Rational weighted = Rational.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            weighted = weighted.plus(values.of(shares.get(i))
                    .exact()
                    .times(values.of(weights.get(i)).exact()));
        }
        return Optional.of(new Reckoned(weighted.over(weight), Interval.closed(low.get(), high.get())));
    }

    @Override
    public Optional<Reckoned> solve(Quantity figure, Values values) {
        return figure.place().equals(subject.place()) ? computed(values) : Optional.empty();
    }

    private record Row(Rational low, Rational high, Interval weight) {
        Rational share(boolean highest) {
            return highest ? high : low;
        }
    }

    private List<Row> rows(Values values) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Interval share = values.of(shares.get(i)).interval();
            Interval weight = values.of(weights.get(i)).interval();
            rows.add(new Row(
                    share.low().max(Rational.ZERO),
                    share.high().min(Rational.HUNDRED),
                    Interval.closed(
                            weight.low().max(Rational.ZERO), weight.high().max(Rational.ZERO))));
        }
        return rows;
    }

    /**
     * The highest or lowest average. For a given sum of weights it is found by filling the best rows first; between two
     * points where another row begins to fill, the average runs one way only, so those points are all that is tried.
     */
    private Optional<Rational> end(List<Row> all, boolean highest) {
        Comparator<Row> byShare = Comparator.comparing(row -> row.share(highest));
        List<Row> rows =
                all.stream().sorted(highest ? byShare.reversed() : byShare).toList();
        Rational sum = Rational.ZERO;
        Rational product = Rational.ZERO;
        for (Row row : rows) {
            sum = sum.plus(row.weight().low());
            product = product.plus(row.weight().low().times(row.share(highest)));
        }
        if (sum.compareTo(together.high()) > 0) {
            return Optional.empty();
        }
        Optional<Rational> best = better(Optional.empty(), sum, product, highest);
        for (Row row : rows) {
            Rational room = row.weight().high().minus(row.weight().low());
            for (Rational stop : List.of(together.low(), together.high())) {
                Rational filled = stop.minus(sum);
                if (filled.signum() > 0 && filled.compareTo(room) < 0) {
                    best = better(best, stop, product.plus(filled.times(row.share(highest))), highest);
                }
            }
            sum = sum.plus(room);
            product = product.plus(room.times(row.share(highest)));
            best = better(best, sum, product, highest);
        }
        return best;
    }

    private Optional<Rational> better(Optional<Rational> best, Rational sum, Rational product, boolean highest) {
        if (sum.signum() <= 0 || sum.compareTo(together.low()) < 0 || sum.compareTo(together.high()) > 0) {
            return best;
        }
        Rational average = product.over(sum);
        return Optional.of(best.map(other -> highest ? other.max(average) : other.min(average))
                .orElse(average));
    }
}
