package nu.kommunalutveckling.gateway.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Tells an activity, who does it and when; how it goes is told by itself.
 *
 * @param type the heading it stands under
 * @param audience whom it is for
 */
record WriteActivity(
        @Min(2001) @Max(2099) @Schema(examples = "2022") int year,

        @Schema(examples = "partnership") @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$") @Nullable
        String goal,

        @Schema(examples = "social") @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String owner,

        @Schema(examples = "Gemensam taxa") @NotNull @NotBlank @Size(max = 500)
        String sv,

        @Schema(examples = "A common tariff") @Size(min = 1, max = 500) @Nullable
        String en,

        @Schema(examples = "Tillsynsprojekt") @Size(min = 1, max = 200) @Nullable
        String type,

        @Schema(examples = "Kommunerna i länet") @Size(min = 1, max = 200) @Nullable
        String audience,

        @Schema(examples = "2022-01-01") @Nullable LocalDate startsOn,
        @Schema(examples = "2022-12-31") @Nullable LocalDate endsOn) {}
