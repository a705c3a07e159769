package nu.kommunalutveckling.gateway.comments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holds a text against the figures of a KPI and a period, without writing it. */
record CheckComment(
        @Schema(examples = "attendance-pks") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String kpi,

        @NotNull Period period,

        @Schema(examples = "Målet är nästan nått.") @NotNull @NotBlank @Size(max = 4000)
        String text) {}
