package nu.kommunalutveckling.finance.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.MeasureValue;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.PeriodKind;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.finance.grants.Payouts;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.GroupedMeasure;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Payouts = the sum of entries that pay money out, to one organisation or to all. What is paid to the municipalities
 * together, not yet shared out, belongs to none of them. An organisation that no entry names has no result, which is not 0.
 */
@ApplicationScoped
class PaidOut implements GroupedMeasure<Payouts.Totals> {
    private static final Parameter ORGANISATION = new Parameter(
            "organisation",
            new Text(
                    "Mottagarens kod, för en kommun dess kommunkod; alla tillsammans om den utelämnas.",
                    "Code of the recipient, for a municipality its municipal code; all together when it is left out."),
            false);
    private static final MeasureDefinition DEFINITION = new MeasureDefinition(
            "payouts",
            new Text("Utbetalda medel", "Funds paid out"),
            new Text(
                    "Summan av det som betalats ut till mottagaren under perioden. Det som betalats till kommunerna"
                            + " tillsammans räknas inte till någon av dem.",
                    "The sum of what was paid out to the recipient in the period. What was paid to the municipalities"
                            + " together counts as none of theirs."),
            null,
            null,
            ValueKind.MONEY,
            "SEK",
            0,
            List.of(ORGANISATION),
            EnumSet.allOf(PeriodKind.class));

    private final Payouts payouts;

    PaidOut(Payouts payouts) {
        this.payouts = payouts;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Map<Asked, Payouts.Totals> read(Collection<Asked> asked) {
        return Asked.byPeriod(asked, payouts::totals);
    }

    @Override
    public @Nullable Computation compute(Map<String, String> parameters, Period period, Payouts.Totals totals) {
        String organisation = parameters.get(ORGANISATION.name());
        Payouts.Sum paid = totals.of(organisation);
        return paid == null
                ? null
                : new Computation(
                        value(parameters, period, paid.amount()),
                        paid.changedAt(),
                        "payouts?period=%s%s"
                                .formatted(period.code(), organisation == null ? "" : "&organisation=" + organisation));
    }

    private static MeasureValue value(Map<String, String> parameters, Period period, BigDecimal amount) {
        return new MeasureValue(
                DEFINITION.id(),
                parameters,
                period,
                DEFINITION.kind(),
                DEFINITION.unit(),
                amount,
                null,
                null,
                null,
                null,
                Basis.COMPUTED,
                Observation.NORMAL,
                null);
    }
}
