package nu.kommunalutveckling.finance.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nu.kommunalutveckling.finance.grants.Settlement.Claim;
import nu.kommunalutveckling.finance.grants.Settlement.Payment;
import org.junit.jupiter.api.Test;

class SettlementTest {

    @Test
    void theOldestDecisionOnTheSameRecipientIsPaidFirst() {
        Claim old = claim("0680", 1, 100);
        Claim later = claim("0680", 2, 100);
        Map<Claim, BigDecimal> paid = Settlement.of(List.of(later, old), List.of(payment("0680", 3, 130)));
        assertThat(paid.get(old)).isEqualByComparingTo("100");
        assertThat(paid.get(later)).isEqualByComparingTo("30");
    }

    @Test
    void paymentToTheMunicipalitiesTogetherSettlesWhatOneOfThemIsToGetAfterWhatTheyAreToGetTogether() {
        Claim one = claim("0680", 1, 50);
        Claim together = claim("municipalities", 2, 100);
        Claim region = claim("06", 1, 70);
        Map<Claim, BigDecimal> paid =
                Settlement.of(List.of(one, together, region), List.of(payment("municipalities", 3, 120)));
        assertThat(paid.get(together)).isEqualByComparingTo("100");
        assertThat(paid.get(one)).isEqualByComparingTo("20");
        assertThat(paid.get(region)).isEqualByComparingTo("0");
    }

    @Test
    void correctionTakesBackTheLatestPaymentBeforeIt() {
        Claim claim = claim("0680", 1, 100);
        List<Payment> payments = List.of(payment("0680", 2, 40), payment("0680", 3, 60), payment("0680", 4, -70));
        assertThat(Settlement.of(List.of(claim), payments).get(claim)).isEqualByComparingTo("30");
    }

    @Test
    void whatIsPaidBeforeTheDecisionSettlesNothing() {
        Claim claim = claim("0680", 5, 100);
        assertThat(Settlement.of(List.of(claim), List.of(payment("0680", 4, 100)))
                        .get(claim))
                .isEqualByComparingTo("0");
        assertThat(Settlement.of(List.of(claim), List.of(payment("0680", 5, 100)))
                        .get(claim))
                .isEqualByComparingTo("100");
    }

    /** No decided amount is paid more than once over, and nothing is settled by money that was not paid. */
    @Property
    void settledIsNeverMoreThanDecidedNorThanPaid(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5_000) Integer> decided,
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 5_000) Integer> paid) {
        List<String> codes = List.of("0680", "0604", "06", "municipalities", "municipalities-and-region");
        List<Claim> claims = IntStream.range(0, decided.size())
                .mapToObj(i -> claim(codes.get(i % 5), 1 + i % 12, decided.get(i)))
                .toList();
        List<Payment> payments = IntStream.range(0, paid.size())
                .mapToObj(i -> payment(codes.get(paid.get(i) % 5), 1 + i % 12, paid.get(i)))
                .toList();
        Map<Claim, BigDecimal> settled = Settlement.of(claims, payments);
        assertThat(settled).hasSameSizeAs(claims);
        settled.forEach((claim, amount) -> assertThat(amount).isBetween(BigDecimal.ZERO, claim.amount()));
        assertThat(settled.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(BigDecimal.valueOf(
                        paid.stream().mapToInt(Integer::intValue).sum()));
    }

    private static Claim claim(String recipient, int month, long amount) {
        return new Claim(UUID.randomUUID(), recipient, LocalDate.of(2051, month, 1), BigDecimal.valueOf(amount));
    }

    private static Payment payment(String organisation, int month, long amount) {
        return new Payment(organisation, LocalDate.of(2051, month, 1), BigDecimal.valueOf(amount));
    }
}
