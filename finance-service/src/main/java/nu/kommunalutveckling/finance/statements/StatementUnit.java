package nu.kommunalutveckling.finance.statements;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.MoneyUnit;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit a statement is shown in, as clients write it. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {"kr", "tkr", "mnkr"},
        maxLength = 4,
        defaultValue = "kr")
public record StatementUnit(@Schema(hidden = true) MoneyUnit unit) {

    /** Reads the parameter; refuses with 400 what is no unit. */
    public static StatementUnit fromString(String sent) {
        return Stream.of(MoneyUnit.values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(sent))
                .map(StatementUnit::new)
                .findFirst()
                .orElseThrow(() -> INVALID_PARAMETER.because(List.of(
                        Violation.inQuery("unit", "Ska vara kr, tkr eller mnkr.", "Must be kr, tkr or mnkr."))));
    }
}
