package nu.kommunalutveckling.finance.projects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how a project shall be from now on, all its financiers and milestones included. */
record ChangeProject(
        @Schema(examples = "digitalisering") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z][a-z0-9-]{0,59}$")
        String area,

        @Schema(examples = "Digital delaktighet") @NotBlank @Size(max = 200)
        String sv,

        @Schema(examples = "Digital participation") @NotBlank @Size(max = 200)
        String en,

        @Schema(examples = "500000")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000000")
        @Digits(integer = 13, fraction = 2)
        BigDecimal budget,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Size(max = 100) @Valid List<@NotNull @Valid WriteFinancier> financiers,
        @NotNull @Size(max = 100) @Valid List<@NotNull @Valid WriteMilestone> milestones)
        implements ProjectFacts {}
