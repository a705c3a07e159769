package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says anew what a survey is called, on which days it is open, and below how many respondents nothing is shown. */
record ChangeSurvey(
        @Schema(examples = "Kommunal utvecklings enkät 2022") @NotBlank @Size(max = 200)
        String titleSv,

        @Schema(examples = "Kommunal utveckling's survey of 2022") @NotBlank @Size(max = 200)
        String titleEn,

        @NotNull LocalDate opensOn,

        @NotNull LocalDate closesOn,

        @Schema(examples = "5") @Min(3) @Max(100) int threshold)
        implements SurveyPlan {}
