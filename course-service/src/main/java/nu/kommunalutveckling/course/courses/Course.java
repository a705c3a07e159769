package nu.kommunalutveckling.course.courses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A course as the catalogue describes it; when and where it is given are its occasions. */
@Entity
@Table(name = "course")
class Course {
    @Id
    String key = "";

    @Enumerated(EnumType.STRING)
    CourseKind kind = CourseKind.COURSE;

    String subject = "";

    @Column(name = "title_sv")
    String titleSv = "";

    @Column(name = "title_en")
    @Nullable
    String titleEn;

    @Column(name = "target_group_sv")
    @Nullable
    String targetGroupSv;

    @Column(name = "target_group_en")
    @Nullable
    String targetGroupEn;

    @Column(name = "description_sv")
    @Nullable
    String descriptionSv;

    @Column(name = "description_en")
    @Nullable
    String descriptionEn;

    @Nullable
    String lecturer;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    static Course of(OfferCourse offer, Instant now) {
        Course course = new Course();
        course.key = offer.key();
        course.createdAt = now;
        course.describe(offer, now);
        return course;
    }

    void describe(CourseTexts texts, Instant now) {
        kind = texts.kind();
        subject = texts.subject();
        titleSv = texts.titleSv();
        titleEn = texts.titleEn();
        targetGroupSv = texts.targetGroupSv();
        targetGroupEn = texts.targetGroupEn();
        descriptionSv = texts.descriptionSv();
        descriptionEn = texts.descriptionEn();
        lecturer = texts.lecturer();
        changedAt = now;
    }

    /** Whether it is described in exactly these words already. */
    boolean says(CourseTexts texts) {
        return kind == texts.kind()
                && subject.equals(texts.subject())
                && titleSv.equals(texts.titleSv())
                && Objects.equals(titleEn, texts.titleEn())
                && Objects.equals(targetGroupSv, texts.targetGroupSv())
                && Objects.equals(targetGroupEn, texts.targetGroupEn())
                && Objects.equals(descriptionSv, texts.descriptionSv())
                && Objects.equals(descriptionEn, texts.descriptionEn())
                && Objects.equals(lecturer, texts.lecturer());
    }
}
