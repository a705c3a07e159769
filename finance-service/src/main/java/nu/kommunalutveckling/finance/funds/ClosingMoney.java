package nu.kommunalutveckling.finance.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.kommunalutveckling.finance.areas.AreaKind;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.finance.funds.CarryForwardRepository.YearSum;
import org.jspecify.annotations.Nullable;

/**
 * The money that is left when a year ends, as it opens the next: what remains of each project area by financier, grant
 * and project, and the accumulated surplus. To the öre it is what came in less what went out.
 *
 * <p>What is used up is not said to be anybody's unless it is the state's. It is taken from what others gave, which can be
 * used for nothing else, before it is taken from the municipalities.
 */
final class ClosingMoney {
    private final Map<String, AreaKind> kinds;
    private final SortedMap<Pot, BigDecimal> pots = new TreeMap<>(Pot.ORDER);
    private BigDecimal surplus = BigDecimal.ZERO;

    /** Some of the money of a project area. A null financier is what is used up of nobody's in particular. */
    record Pot(
            String area,
            @Nullable Financier financier,
            @Nullable String stateGrant,
            @Nullable String project) {
        private static final Comparator<Pot> ORDER = Comparator.comparing(Pot::area)
                .thenComparing(Pot::project, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Pot::financier, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Pot::stateGrant, Comparator.nullsFirst(Comparator.naturalOrder()));

        private Pot of(@Nullable Financier other) {
            return new Pot(area, other, null, project);
        }
    }

    /** An amount that opens the next year; {@code pot} is null for the accumulated surplus. */
    record Opening(@Nullable Pot pot, BigDecimal amount) {}

    /** @param kinds the kind of every area that has entries, by its key */
    ClosingMoney(Map<String, AreaKind> kinds, List<YearSum> sums) {
        this.kinds = kinds;
        sums.forEach(this::add);
    }

    /** The amounts that are not nought. */
    List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        shared().forEach((pot, amount) -> openings.add(new Opening(pot, amount)));
        openings.add(new Opening(null, surplus));
        openings.removeIf(opening -> opening.amount().signum() == 0);
        return openings;
    }

    private void add(YearSum sum) {
        BigDecimal amount = sum.amount();
        BigDecimal left =
                switch (sum.kind()) {
                    case OPENING, RECEIVED -> amount;
                    case OUTCOME, PAID_OUT, TRANSFERRED -> amount.negate();
                };
        switch (Objects.requireNonNull(kinds.get(sum.area()))) {
            case PROJECT ->
                pots.merge(
                        new Pot(sum.area(), sum.financier(), sum.stateGrant(), sum.project()), left, BigDecimal::add);
            case SELF_FINANCED, STAFF, SURPLUS -> surplus = surplus.add(left);
        }
        if (sum.internal()) {
            eliminate(sum.kind(), amount);
        }
    }

    /** What one area pays another stands as received and as outcome, and is neither to the organisation. */
    private void eliminate(EntryKind kind, BigDecimal amount) {
        switch (kind) {
            case RECEIVED -> surplus = surplus.subtract(amount);
            case OUTCOME -> surplus = surplus.add(amount);
            // Transfers between areas net to zero, and the other kinds are never internal.
            case TRANSFERRED, OPENING, PAID_OUT -> {}
        }
    }

    private Map<Pot, BigDecimal> shared() {
        SortedMap<Pot, BigDecimal> shared = new TreeMap<>(pots);
        pots.forEach((pot, left) -> {
            if (pot.financier() == null) {
                shared.remove(pot);
                take(shared, pot, left.negate());
            }
        });
        return shared;
    }

    private static void take(Map<Pot, BigDecimal> shared, Pot used, BigDecimal amount) {
        BigDecimal others = shared.getOrDefault(used.of(Financier.OTHER), BigDecimal.ZERO);
        BigDecimal fromOthers = amount.min(others).max(BigDecimal.ZERO);
        shared.merge(used.of(Financier.OTHER), fromOthers.negate(), BigDecimal::add);
        shared.merge(used.of(Financier.MUNICIPALITIES), fromOthers.subtract(amount), BigDecimal::add);
    }
}
