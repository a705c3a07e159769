package nu.kommunalutveckling.course.courses;

import org.jspecify.annotations.Nullable;

/** What a course is said to be, whichever request says it. */
interface CourseTexts {
    CourseKind kind();

    String subject();

    String titleSv();

    @Nullable
    String titleEn();

    @Nullable
    String targetGroupSv();

    @Nullable
    String targetGroupEn();

    @Nullable
    String descriptionSv();

    @Nullable
    String descriptionEn();

    @Nullable
    String lecturer();
}
