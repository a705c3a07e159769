package nu.kommunalutveckling.gateway.manualvalues;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a value is one, and of the KPI's kind. */
final class ValueRules {
    private static final BigDecimal ALL = new BigDecimal("100");

    private final List<Violation> violations = new ArrayList<>();

    private ValueRules() {}

    static void demand(ValueKind kind, WriteManualValue write) {
        ValueRules rules = new ValueRules();
        rules.oneOf(write);
        rules.ofKind(kind, write);
        rules.parts(write.numerator(), write.denominator(), write);
        if (!rules.violations.isEmpty()) {
            throw INVALID.because(rules.violations);
        }
    }

    private void oneOf(WriteManualValue write) {
        boolean range = write.low() != null || write.high() != null;
        long told = Stream.of(
                        write.value() != null,
                        range,
                        write.covered() != null,
                        write.text() != null && !write.text().isBlank())
                .filter(Boolean::booleanValue)
                .count();
        demand(
                told == 1,
                "value",
                "Säg ett av värde, intervall, ja/nej och text.",
                "Say one of value, range, yes/no and text.");
        demand(
                !range
                        || (write.low() != null
                                && write.high() != null
                                && write.low().compareTo(write.high()) <= 0),
                "low",
                "Ett intervall har ett lägsta och ett högsta värde.",
                "A range has a lowest and a highest value.");
    }

    private void ofKind(ValueKind kind, WriteManualValue write) {
        demand(
                write.covered() == null || kind == ValueKind.COVERAGE,
                "covered",
                "Mätetalet är inte ja eller nej.",
                "The KPI is not yes or no.");
        demand(
                write.value() == null || (kind != ValueKind.COVERAGE && kind != ValueKind.RANGE),
                "value",
                "Mätetalet är inte ett enda tal.",
                "The KPI is not a single figure.");
        demand(
                write.low() == null || kind == ValueKind.RANGE,
                "low",
                "Mätetalet är inget intervall.",
                "The KPI is not a range.");
        BigDecimal value = write.value();
        demand(
                value == null || kind != ValueKind.PERCENT || (value.signum() >= 0 && value.compareTo(ALL) <= 0),
                "value",
                "En andel är 0 till 100 procent.",
                "A share is 0 to 100 per cent.");
    }

    private void parts(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator, WriteManualValue write) {
        boolean none = numerator == null && denominator == null;
        boolean both = numerator != null
                && denominator != null
                && numerator.signum() >= 0
                && denominator.signum() > 0
                && numerator.compareTo(denominator) <= 0;
        demand(
                none || both,
                "numerator",
                "Täljare och nämnare hör ihop; täljaren är inte större än nämnaren.",
                "Numerator and denominator belong together; the numerator is not the larger.");
        Boolean covered = write.covered();
        demand(
                covered == null
                        || numerator == null
                        || denominator == null
                        || covered == (numerator.compareTo(denominator) == 0),
                "covered",
                "Ja betyder alla, nej att någon saknas.",
                "Yes means all of them, no that some are missing.");
    }

    private void demand(boolean kept, String field, String sv, String en) {
        if (!kept) {
            violations.add(Violation.inBody(field, sv, en));
        }
    }
}
