package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.Organisation;
import nu.kommunalutveckling.finance.parties.Parties;

/**
 * How far decided payouts of one grant have been paid. A payment settles what was decided by the end of its month: the
 * oldest decision on the same recipient first; then one on several together that the recipient is among; then, of a payment
 * that is not shared out, one on somebody among its recipients. What is paid beyond that settles nothing decided later.
 */
final class Settlement {
    private static final Comparator<Claim> OLDEST_FIRST = Comparator.comparing(Claim::decidedOn)
            .thenComparing(Claim::decision)
            .thenComparing(Claim::recipient);

    private final Map<Claim, BigDecimal> paid = new LinkedHashMap<>();

    /** What a decision gives one recipient, in SEK. */
    record Claim(UUID decision, String recipient, LocalDate decidedOn, BigDecimal amount) {}

    /** What was paid to somebody in a month, in SEK; negative where corrections outweigh it. */
    record Payment(String organisation, LocalDate month, BigDecimal amount) {}

    private Settlement(List<Claim> claims) {
        claims.stream().sorted(OLDEST_FIRST).forEach(claim -> paid.put(claim, BigDecimal.ZERO));
    }

    /** What is paid of each decided amount, from 0 up to the amount. */
    static Map<Claim, BigDecimal> of(List<Claim> claims, List<Payment> payments) {
        Settlement settlement = new Settlement(claims);
        Map<LocalDate, List<Payment>> byMonth = new TreeMap<>();
        corrected(payments).forEach(payment -> byMonth.computeIfAbsent(payment.month(), month -> new ArrayList<>())
                .add(payment));
        byMonth.values().forEach(settlement::settle);
        return settlement.paid;
    }

    /** A correction takes back the latest payments to the same recipient before it. */
    private static List<Payment> corrected(List<Payment> payments) {
        List<Payment> latestFirst = new ArrayList<>(payments);
        latestFirst.sort(Comparator.comparing(Payment::month)
                .thenComparing(Payment::organisation)
                .reversed());
        Map<String, BigDecimal> back = new HashMap<>();
        List<Payment> corrected = new ArrayList<>();
        for (Payment payment : latestFirst) {
            BigDecimal left = payment.amount().add(back.getOrDefault(payment.organisation(), BigDecimal.ZERO));
            back.put(payment.organisation(), left.min(BigDecimal.ZERO));
            if (left.signum() > 0) {
                corrected.add(new Payment(payment.organisation(), payment.month(), left));
            }
        }
        return corrected.reversed();
    }

    private void settle(List<Payment> ofMonth) {
        List<Payment> left = new ArrayList<>(ofMonth);
        for (Closeness closeness : Closeness.values()) {
            for (ListIterator<Payment> each = left.listIterator(); each.hasNext(); ) {
                Payment payment = each.next();
                each.set(new Payment(payment.organisation(), payment.month(), settle(payment, closeness)));
            }
        }
    }

    /** @return what is left of the payment */
    private BigDecimal settle(Payment payment, Closeness closeness) {
        LocalDate nextMonth = payment.month().plusMonths(1);
        BigDecimal left = payment.amount();
        for (Map.Entry<Claim, BigDecimal> entry : paid.entrySet()) {
            Claim claim = entry.getKey();
            if (claim.decidedOn().isBefore(nextMonth) && closeness.holds(payment.organisation(), claim.recipient())) {
                BigDecimal taken = left.min(claim.amount().subtract(entry.getValue()));
                entry.setValue(entry.getValue().add(taken));
                left = left.subtract(taken);
            }
        }
        return left;
    }

    /** How a payment's recipient can be the one that was decided on, closest first. */
    private enum Closeness {
        SAME,
        AMONG_THEM,
        SOME_OF_THEM;

        boolean holds(String paidTo, String decidedOn) {
            return switch (this) {
                case SAME -> paidTo.equals(decidedOn);
                case AMONG_THEM -> isAmong(paidTo, decidedOn);
                case SOME_OF_THEM -> isAmong(decidedOn, paidTo);
            };
        }

        private static boolean isAmong(String one, String several) {
            boolean municipality = Municipality.ofScbCode(one).isPresent();
            return switch (several) {
                case Parties.MUNICIPALITIES -> municipality;
                case Parties.MUNICIPALITIES_AND_REGION ->
                    municipality
                            || one.equals(Parties.MUNICIPALITIES)
                            || one.equals(Organisation.REGION_JONKOPINGS_LAN.code());
                default -> false;
            };
        }
    }
}
