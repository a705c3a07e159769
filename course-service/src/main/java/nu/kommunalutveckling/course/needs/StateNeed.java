package nu.kommunalutveckling.course.needs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nu.kommunalutveckling.course.organisations.SendingOrganisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says that an organisation wants a course in a year.
 *
 * @param course the key of a course of the catalogue; null for one that it does not have
 * @param title what the course is called, or what it should be about
 * @param participants how many would come
 */
record StateNeed(
        @Schema(examples = "0680") @NotNull @Size(max = 40) @Pattern(regexp = SendingOrganisation.FORM)
        String organisation,

        @Schema(examples = "2027") @Min(2000) @Max(2099) int year,

        @Schema(examples = "motiverande-samtal")
        @Size(max = 60)
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        @Nullable
        String course,

        @Schema(examples = "Motiverande samtal") @NotBlank @Size(max = 200)
        String title,

        @Min(1) @Max(10_000) int participants) {}
