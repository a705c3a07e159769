package nu.kommunalutveckling.finance.projects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says what a project should have reached by a day, and when it did. */
record WriteMilestone(
        @Schema(examples = "Delrapport") @NotBlank @Size(max = 200)
        String title,

        @NotNull LocalDate dueOn,
        @Nullable LocalDate reachedOn) {}
