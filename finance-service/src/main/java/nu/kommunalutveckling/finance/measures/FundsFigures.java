package nu.kommunalutveckling.finance.measures;

import java.math.BigDecimal;
import java.util.Map;
import nu.kommunalutveckling.domain.Rounding;
import nu.kommunalutveckling.finance.statements.FundsStatement;
import nu.kommunalutveckling.finance.statements.RowKind;
import nu.kommunalutveckling.finance.statements.StatementRow;
import nu.kommunalutveckling.measures.Computation;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Figures of statements as measure values, each with its parts. What a statement has no amount for gives no value. */
final class FundsFigures {
    static final Parameter AREA = new Parameter(
            "area",
            new Text("Område; alla tillsammans om det utelämnas.", "Area; all together when it is left out."),
            false);

    private FundsFigures() {}

    /** The row of the area that the parameters name, or the total; null when the statement has no such row. */
    static @Nullable StatementRow row(FundsStatement statement, Map<String, String> parameters) {
        String area = parameters.get(AREA.name());
        return area == null
                ? statement.only(RowKind.TOTAL)
                : statement.row(area).orElse(null);
    }

    /** An amount in SEK, to the öre. */
    static @Nullable Computation money(
            MeasureDefinition measure,
            Map<String, String> parameters,
            FundsStatement statement,
            @Nullable BigDecimal amount) {
        return amount == null
                ? null
                : computation(
                        measure,
                        parameters,
                        statement,
                        amount,
                        null,
                        null,
                        "statements?period=" + statement.period().code());
    }

    /** A part in per cent of a whole, rounded to the measure's decimals; none when the whole is nought or absent. */
    static @Nullable Computation share(
            MeasureDefinition measure,
            Map<String, String> parameters,
            FundsStatement statement,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            String rows) {
        if (whole == null) {
            return null;
        }
        BigDecimal numerator = orZero(part);
        return computation(
                measure,
                parameters,
                statement,
                Rounding.percent(numerator, whole, measure.decimals()),
                numerator,
                whole,
                rows);
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static Computation computation(
            MeasureDefinition measure,
            Map<String, String> parameters,
            FundsStatement statement,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String rows) {
        return new RowFigure(value, numerator, denominator, statement.updatedAt(), rows)
                .of(measure, parameters, statement.period());
    }
}
