package nu.kommunalutveckling.finance.funds;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.areas.Financier;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Books one entry, by itself or as a row of a file; the amount is in SEK. */
record RecordEntry(
        @Min(2000) @Max(2099) @Schema(examples = "2022", description = "Redovisningsår. / Accounting year.")
        int year,

        @NotNull LocalDate bookedOn,
        @NotNull EntryKind kind,

        @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String area,

        @Schema(examples = "12500.50")
        @NotNull
        @DecimalMin("-1000000000000")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal amount,

        @Nullable Financier financier,

        @Schema(examples = "barn-unga") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String stateGrant,

        @Schema(examples = "digital-delaktighet") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
        String project,

        @Schema(examples = "0680", description = "Motpart. / Counterparty.")
        @Size(max = 40)
        @Pattern(regexp = "^[0-9a-z][0-9a-z-]{0,39}$")
        @Nullable
        String organisation,

        @Schema(
                examples = "ledning-stab",
                description = "Området som är motpart i en intern post. / The area that is counterparty of an internal"
                        + " entry.")
        @Size(max = 60)
        @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        @Nullable
        String counterArea,

        @Schema(examples = "A 127") @Size(max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$") @Nullable
        String voucher,

        @Schema(
                examples = "T1",
                description = "Samma text på alla ben av en överföring, som står intill varandra. / The same text on"
                        + " all legs of a transfer, which stand side by side.")
        @Size(max = 60)
        @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$")
        @Nullable
        String transfer) {

    NewEntry asEntry() {
        return new NewEntry(
                kind,
                area,
                bookedOn,
                new Money(amount),
                financier,
                stateGrant,
                project,
                organisation,
                counterArea,
                voucher,
                null,
                null,
                null);
    }

    /** What the entry itself cannot tell: that the request says another year, or a transfer where there is none. */
    List<Violation> faults() {
        List<Violation> faults = new ArrayList<>(0);
        if (bookedOn.getYear() != year) {
            faults.add(Violation.inBody("bookedOn", "Ligger utanför året.", "Lies outside the year."));
        }
        if (transfer != null && kind != EntryKind.TRANSFERRED) {
            faults.add(Violation.inBody(
                    "transfer", "Hör bara till det som överförs.", "Belongs only to what is transferred."));
        }
        if (counterArea != null && kind == EntryKind.TRANSFERRED) {
            faults.add(Violation.inBody(
                    "counterArea",
                    "Följer av överföringens andra ben.",
                    "Follows from the other leg of the transfer."));
        }
        return faults;
    }
}
