package nu.kommunalutveckling.finance.funds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Carries the closing money of a year into the next. */
record CarryMoney(
        @Min(2000) @Max(2098) @Schema(examples = "2022", description = "Året som är slut. / The year that has ended.")
        int year) {}
