package nu.kommunalutveckling.course.courses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says anew what a course is; all of it, for what is left out becomes null. */
record ChangeCourse(
        @NotNull CourseKind kind,

        @Schema(examples = "missbruk-och-beroende")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$")
        String subject,

        @Schema(examples = "Motiverande samtal") @NotBlank @Size(max = 200)
        String titleSv,

        @Schema(examples = "Motivational interviewing") @Size(max = 200) @Nullable
        String titleEn,

        @Schema(examples = "Socialsekreterare") @Size(max = 500) @Nullable
        String targetGroupSv,

        @Schema(examples = "Social workers") @Size(max = 500) @Nullable
        String targetGroupEn,

        @Schema(examples = "Två dagar om samtal som motiverar till förändring.") @Size(max = 5000) @Nullable
        String descriptionSv,

        @Schema(examples = "Two days on conversations that motivate change.") @Size(max = 5000) @Nullable
        String descriptionEn,

        @Schema(examples = "Region Jönköpings län") @Size(max = 200) @Nullable
        String lecturer)
        implements CourseTexts {}
