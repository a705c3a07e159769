package nu.kommunalutveckling.finance.funds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.web.language.Text;

/**
 * The legs of one transfer. What is moved between areas nets to zero; a leg that names an organisation moves money out to
 * it, and stands by itself.
 */
record Transfer(List<NewEntry> legs) {
    /** More than anyone shares money between; so many are held in memory while a file streams by. */
    static final int MOST_LEGS = 100;

    private static final Text TOO_MANY =
            new Text("En överföring har högst 100 ben.", "A transfer has at most 100 legs.");
    private static final Text SEVERAL_DAYS =
            new Text("Överföringens ben har olika dagar.", "The legs of the transfer have different days.");
    private static final Text UNBALANCED = new Text(
            "Överföringens ben mellan områden tar inte ut varandra: %s kr blir över.",
            "The legs of the transfer between areas do not net to zero: %s SEK are left.");

    Transfer {
        legs = List.copyOf(legs);
    }

    /** Why it cannot be booked; empty when it can. */
    Optional<Text> fault() {
        if (legs.size() > MOST_LEGS) {
            return Optional.of(TOO_MANY);
        }
        if (legs.stream().map(NewEntry::bookedOn).distinct().count() > 1) {
            return Optional.of(SEVERAL_DAYS);
        }
        Money left = between().stream().map(NewEntry::amount).reduce(Money.ZERO, Money::plus);
        return left.equals(Money.ZERO)
                ? Optional.empty()
                : Optional.of(UNBALANCED.filled(left.amount().toPlainString()));
    }

    /** Its legs as they are booked: under one id and, where there are two areas, each with the other as counterparty. */
    List<NewEntry> bookedAs(UUID id) {
        List<String> areas = between().stream().map(NewEntry::area).toList();
        boolean pair = areas.size() == 2 && !areas.getFirst().equals(areas.getLast());
        return legs.stream()
                .map(leg -> leg.asLeg(id, pair && leg.organisation() == null ? other(areas, leg.area()) : null))
                .toList();
    }

    private static String other(List<String> pair, String area) {
        return pair.getFirst().equals(area) ? pair.getLast() : pair.getFirst();
    }

    private List<NewEntry> between() {
        return legs.stream().filter(leg -> Objects.isNull(leg.organisation())).toList();
    }
}
