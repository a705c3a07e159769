package nu.kommunalutveckling.finance.applications;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Rounding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a period; amounts in SEK.
 *
 * @param submitted in the period
 * @param appliedAmount of those
 * @param granted by decisions of the period, whenever they were submitted
 * @param grantedShare granted over submitted, per cent; null when none was submitted
 * @param grantedAmountShare granted over applied amount, per cent; null when none was submitted
 * @param pending not decided when the period ended
 */
@Schema(name = "ApplicationSummary")
record ApplicationSummaryView(
        Period period,
        @Schema(examples = "8") long submitted,
        @Schema(examples = "39103816.00") BigDecimal appliedAmount,
        @Schema(examples = "4") long granted,
        @Schema(examples = "5696000.00") BigDecimal grantedAmount,
        @Schema(examples = "50.0") @Nullable BigDecimal grantedShare,
        @Schema(examples = "14.6") @Nullable BigDecimal grantedAmountShare,
        @Schema(examples = "3") long rejected,
        @Schema(examples = "0") long withdrawn,
        @Schema(examples = "1") long pending) {
    static ApplicationSummaryView of(Period period, ApplicationSum sum) {
        return new ApplicationSummaryView(
                period,
                sum.submitted(),
                sum.appliedAmount().setScale(2),
                sum.granted(),
                sum.grantedAmount().setScale(2),
                Rounding.percent(BigDecimal.valueOf(sum.granted()), BigDecimal.valueOf(sum.submitted()), 1),
                Rounding.percent(sum.grantedAmount(), sum.appliedAmount(), 1),
                sum.rejected(),
                sum.withdrawn(),
                sum.pending());
    }
}
