package nu.kommunalutveckling.finance.funds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.areas.Financier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Moves money between areas, or out to a party outside. */
record MakeTransfer(
        @Min(2000) @Max(2099) @Schema(examples = "2022", description = "Redovisningsår. / Accounting year.")
        int year,

        @NotNull LocalDate bookedOn,

        @Schema(examples = "A 127") @Size(max = 60) @Pattern(regexp = "^[^\\x00-\\x1f]{1,60}$") @Nullable
        String voucher,

        @NotEmpty @Size(max = 100) @Valid List<@NotNull @Valid MoveMoney> legs) {

    /** One leg: what an area gives, in SEK, or, where it is negative, what it gets. */
    record MoveMoney(
            @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            String area,

            @Schema(examples = "4480000")
            @NotNull
            @DecimalMin("-1000000000000")
            @DecimalMax("1000000000000")
            @Digits(integer = 13, fraction = 2)
            BigDecimal amount,

            @Nullable Financier financier,

            @Schema(examples = "barn-unga") @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$") @Nullable
            String stateGrant,

            @Schema(examples = "digital-delaktighet")
            @Size(max = 60)
            @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
            @Nullable
            String project,

            @Schema(examples = "06", description = "Parten utanför. / The party outside.")
            @Size(max = 40)
            @Pattern(regexp = "^[0-9a-z][0-9a-z-]{0,39}$")
            @Nullable
            String organisation) {}

    Transfer asTransfer() {
        return new Transfer(legs.stream()
                .map(leg -> new NewEntry(
                        EntryKind.TRANSFERRED,
                        leg.area(),
                        bookedOn,
                        new Money(leg.amount()),
                        leg.financier(),
                        leg.stateGrant(),
                        leg.project(),
                        leg.organisation(),
                        null,
                        voucher,
                        null,
                        null,
                        null))
                .toList());
    }
}
