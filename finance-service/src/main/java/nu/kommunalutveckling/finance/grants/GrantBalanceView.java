package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A grant at the end of a period; amounts in SEK.
 *
 * @param opening what there was when the period began
 * @param used outcome
 * @param remaining opening and received less used, paid out and transferred
 * @param requisitioned asked for in the period
 * @param notReceived asked for by the end of the period and not come by then
 * @param decidedUnpaid decided to be paid out by then and not paid
 * @param free remaining less what is decided and not paid
 * @param lastYearOfUse null while none is decided
 * @param monthsOfUse months from the period's end to 31 December of the last year of use; null while none is decided
 * @param burnFrom first day of the months that the burn is measured over
 * @param burnTo last day of those months
 * @param burn what went on average in one of those months
 * @param runway months that the remaining money lasts at that burn, never beyond the last year of use; null without burn
 * @param runwayEndedBy what ends it
 * @param planned what the plans still want to use after the period; null when no plan speaks of the grant
 */
@Schema(name = "GrantBalance")
record GrantBalanceView(
        @Schema(examples = "barn-unga") String stateGrant,
        @Schema(examples = "Barn och unga") String name,
        @Schema(examples = "Psykisk hälsa") String programme,
        BigDecimal opening,
        BigDecimal received,
        BigDecimal used,
        BigDecimal paidOut,
        BigDecimal transferred,
        BigDecimal remaining,
        BigDecimal requisitioned,
        BigDecimal notReceived,
        BigDecimal decidedUnpaid,
        BigDecimal free,
        @Schema(examples = "2024") @Nullable Integer lastYearOfUse,
        @Schema(examples = "16") @Nullable Integer monthsOfUse,
        LocalDate burnFrom,
        LocalDate burnTo,
        BigDecimal burn,
        @Schema(examples = "11.5") @Nullable BigDecimal runway,
        Runway.Limit runwayEndedBy,
        @Nullable BigDecimal planned,
        List<GrantWarning> warnings) {
    static GrantBalanceView of(GrantBalance balance, Language language) {
        Runway runway = balance.runway();
        return new GrantBalanceView(
                balance.grant().key(),
                balance.grant().name().in(language),
                balance.grant().programme(),
                money(balance.flow().opening()),
                money(balance.flow().received()),
                money(balance.flow().used()),
                money(balance.flow().paidOut()),
                money(balance.flow().transferred()),
                money(balance.remaining()),
                money(balance.requested().inPeriod()),
                money(balance.requested().outstanding()),
                money(balance.decidedUnpaid()),
                money(balance.free()),
                balance.grant().lastYearOfUse(),
                balance.monthsOfUse(),
                balance.burn().from(),
                balance.burn().to(),
                balance.burn().monthly(),
                runway.months(),
                runway.limit(),
                balance.planned() == null ? null : money(balance.plannedThrough(Integer.MAX_VALUE)),
                GrantWarning.of(balance, language));
    }

    private static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2);
    }
}
