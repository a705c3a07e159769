package nu.kommunalutveckling.survey.surveys;

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
 * Creates the survey of a year, empty or as a copy.
 *
 * @param year the year that its results belong to
 * @param opensOn the first day on which it takes answers, in Sweden
 * @param closesOn the last such day, itself open
 * @param threshold a breakdown of fewer respondents than this is not shown
 * @param copyOf the survey whose questions, networks and matrix it takes over; null for an empty one
 */
record CreateSurvey(
        @Schema(examples = "2022") @Min(2000) @Max(2099) int year,

        @NotNull SurveyKind kind,

        @Schema(examples = "Kommunal utvecklings enkät 2022") @NotBlank @Size(max = 200)
        String titleSv,

        @Schema(examples = "Kommunal utveckling's survey of 2022") @NotBlank @Size(max = 200)
        String titleEn,

        @NotNull LocalDate opensOn,

        @NotNull LocalDate closesOn,

        @Schema(examples = "5") @Min(3) @Max(100) int threshold,

        @Schema(examples = "2021-network") @Size(max = 20) @Pattern(regexp = SurveyKeys.SURVEY) @Nullable
        String copyOf)
        implements SurveyPlan {}
