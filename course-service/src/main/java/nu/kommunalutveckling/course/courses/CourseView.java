package nu.kommunalutveckling.course.courses;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is shown to anyone. Texts in English are null where there is none; the Swedish ones then stand alone.
 *
 * @param lecturer null when it is not said who holds the course
 */
@Schema(name = "Course")
record CourseView(
        @Schema(examples = "motiverande-samtal") String key,
        CourseKind kind,
        @Schema(examples = "missbruk-och-beroende") String subject,
        @Schema(examples = "Motiverande samtal") String titleSv,

        @Schema(examples = "Motivational interviewing") @Nullable
        String titleEn,

        @Schema(examples = "Socialsekreterare") @Nullable String targetGroupSv,
        @Schema(examples = "Social workers") @Nullable String targetGroupEn,

        @Schema(examples = "Två dagar om samtal som motiverar till förändring.") @Nullable
        String descriptionSv,

        @Schema(examples = "Two days on conversations that motivate change.") @Nullable
        String descriptionEn,

        @Schema(examples = "Region Jönköpings län") @Nullable
        String lecturer,

        Instant createdAt,
        Instant changedAt) {
    static CourseView of(Course course) {
        return new CourseView(
                course.key,
                course.kind,
                course.subject,
                course.titleSv,
                course.titleEn,
                course.targetGroupSv,
                course.targetGroupEn,
                course.descriptionSv,
                course.descriptionEn,
                course.lecturer,
                course.createdAt,
                course.changedAt);
    }
}
