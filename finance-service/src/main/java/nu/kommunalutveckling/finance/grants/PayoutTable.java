package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was paid out in a period; amounts in SEK.
 *
 * @param items by recipient and grant
 * @param byRecipient the same by recipient
 * @param byGrant the same by grant; money of no state grant is the one without key
 */
record PayoutTable(
        Period period, List<PayoutView> items, List<PaidTo> byRecipient, List<PaidOf> byGrant, BigDecimal total) {

    /** What one recipient got. */
    @Schema(name = "PaidTo")
    record PaidTo(
            @Schema(examples = "0680") String organisation,
            @Schema(examples = "Jönköpings kommun") String name,
            BigDecimal amount) {}

    /** What was paid of one grant; {@code stateGrant} is null for money of none. */
    @Schema(name = "PaidOf")
    record PaidOf(
            @Schema(examples = "god-nara-vard") @Nullable String stateGrant, BigDecimal amount) {}

    static PayoutTable of(Period period, List<PayoutView> items) {
        Map<String, String> names = new TreeMap<>();
        items.forEach(item -> names.put(item.organisation(), item.name()));
        List<PaidTo> byRecipient = sums(items, PayoutView::organisation).entrySet().stream()
                .map(sum -> new PaidTo(sum.getKey(), names.getOrDefault(sum.getKey(), sum.getKey()), sum.getValue()))
                .toList();
        List<PaidOf> byGrant =
                sums(items, item -> Objects.requireNonNullElse(item.stateGrant(), "")).entrySet().stream()
                        .map(sum -> new PaidOf(sum.getKey().isEmpty() ? null : sum.getKey(), sum.getValue()))
                        .toList();
        BigDecimal total = items.stream().map(PayoutView::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return new PayoutTable(period, items, byRecipient, byGrant, total);
    }

    private static Map<String, BigDecimal> sums(List<PayoutView> items, Function<PayoutView, String> by) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        by, TreeMap::new, Collectors.reducing(BigDecimal.ZERO, PayoutView::amount, BigDecimal::add)));
    }
}
