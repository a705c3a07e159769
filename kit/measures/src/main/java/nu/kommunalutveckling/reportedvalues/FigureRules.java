package nu.kommunalutveckling.reportedvalues;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.measures.MeasureDefinition;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a figure can be a value of a measure: its parts, its bounds, its kind of period. */
final class FigureRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureRules() {}

    /** What is wrong with it; empty when nothing is. */
    static List<Violation> violations(MeasureDefinition measure, Period period, Figure figure) {
        List<Violation> violations = new ArrayList<>();
        if (!measure.periodKinds().contains(period.kind())) {
            violations.add(Violation.inBody(
                    "period",
                    "Måttet %s följs inte i den sortens period.".formatted(measure.id()),
                    "The measure %s is not followed in that kind of period.".formatted(measure.id())));
        }
        parts(measure, figure, violations);
        if (measure.kind() == ValueKind.PERCENT || measure.kind() == ValueKind.COUNT) {
            notNegative("value", figure.value(), violations);
            notNegative("numerator", figure.numerator(), violations);
            notNegative("denominator", figure.denominator(), violations);
        }
        if (measure.kind() == ValueKind.COVERAGE) {
            yesOrNo(figure.value(), violations);
        }
        if (measure.unit().equals("percent")) {
            atMostHundred("value", figure.value(), violations);
            atMostHundred("high", figure.high(), violations);
            notNegative("low", figure.low(), violations);
        }
        return violations;
    }

    private static void parts(MeasureDefinition measure, Figure figure, List<Violation> violations) {
        boolean range = measure.kind() == ValueKind.RANGE;
        boolean figures = figure.observation().hasFigure();
        demand(violations, "value", figure.value(), figures && !range);
        demand(violations, "low", figure.low(), figures && range);
        demand(violations, "high", figure.high(), figures && range);
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        if (low != null && high != null && low.compareTo(high) > 0) {
            violations.add(Violation.inBody("low", "Är större än high.", "Is greater than high."));
        }
        if ((figure.numerator() == null) != (figure.denominator() == null)) {
            violations.add(Violation.inBody(
                    "denominator",
                    "Täljare och nämnare anges båda eller ingen.",
                    "Numerator and denominator are both given or neither."));
        }
        if (figure.observation() == Observation.SUPPRESSED && figure.numerator() != null) {
            violations.add(Violation.inBody(
                    "numerator",
                    "Delarna skulle röja det som är undertryckt.",
                    "The parts would tell what is suppressed."));
        }
    }

    private static void yesOrNo(@Nullable BigDecimal figure, List<Violation> violations) {
        if (figure != null && figure.compareTo(BigDecimal.ZERO) != 0 && figure.compareTo(BigDecimal.ONE) != 0) {
            violations.add(Violation.inBody("value", "Är 1 för ja eller 0 för nej.", "Is 1 for yes or 0 for no."));
        }
    }

    private static void demand(List<Violation> violations, String field, @Nullable BigDecimal figure, boolean wanted) {
        if (wanted && figure == null) {
            violations.add(Violation.inBody(field, "Saknas.", "Is missing."));
        } else if (!wanted && figure != null) {
            violations.add(Violation.inBody(
                    field, "Hör inte till ett värde av den här sorten.", "Does not belong to a value of this kind."));
        }
    }

    private static void notNegative(String field, @Nullable BigDecimal figure, List<Violation> violations) {
        if (figure != null && figure.signum() < 0) {
            violations.add(Violation.inBody(field, "Får inte vara negativt.", "Must not be negative."));
        }
    }

    private static void atMostHundred(String field, @Nullable BigDecimal figure, List<Violation> violations) {
        if (figure != null && figure.compareTo(HUNDRED) > 0) {
            violations.add(Violation.inBody(field, "Får vara högst 100.", "Must be at most 100."));
        }
    }
}
