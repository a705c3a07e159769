package nu.kommunalutveckling.finance.areas;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an area is called from a year on. */
record WriteName(
        @Min(2000) @Max(2099) @Schema(examples = "2022") int fromYear,

        @Schema(examples = "Förstärkt samverkan") @NotBlank @Size(max = 200)
        String sv,

        @Schema(examples = "Strengthened cooperation") @NotBlank @Size(max = 200)
        String en) {}
