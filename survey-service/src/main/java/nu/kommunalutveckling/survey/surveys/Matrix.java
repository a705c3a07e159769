package nu.kommunalutveckling.survey.surveys;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asked what: each network of the survey, and the questions it gets, in the order of their keys. */
record Matrix(@NotNull @Size(max = 1000) List<@Valid @NotNull Row> networks) {

    /** The questions of one network. */
    @Schema(name = "MatrixRow")
    record Row(
            @Schema(examples = "socialchefer") @NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER)
            String network,

            @NotNull @Size(max = 200)
            List<@NotNull @Size(max = 60) @Pattern(regexp = SurveyKeys.OTHER) String> questions) {}
}
