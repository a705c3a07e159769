package nu.kommunalutveckling.gateway.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Tells an activity as a document prints it.
 *
 * @param source id of the document
 * @param type the heading it stands under; null when there is none
 * @param audience whom it is for; null when the document does not say
 * @param status what the printed status means among the seven; null when none is printed
 * @param statusAsPrinted the status in the document's own words; null when none is printed
 */
record ReportActivity(
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Za-z0-9-]+$")
        String source,

        @Min(2001) @Max(2099) int year,

        @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String owner,

        @Size(min = 1, max = 200) @Nullable String type,
        @Size(min = 1, max = 200) @Nullable String audience,

        @NotNull @NotBlank @Size(max = 500) String sv,

        @Size(min = 1, max = 500) @Nullable String en,
        @Nullable ActivityStatus status,
        @Size(min = 1, max = 200) @Nullable String statusAsPrinted) {}
