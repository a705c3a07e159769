package nu.kommunalutveckling.survey.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The survey of a year and a kind. */
@Entity
@Table(name = "survey")
class Survey {
    @Id
    String key = "";

    int year;

    @Enumerated(EnumType.STRING)
    SurveyKind kind = SurveyKind.NETWORK;

    @Enumerated(EnumType.STRING)
    SurveyState state = SurveyState.DRAFT;

    @Column(name = "title_sv")
    String titleSv = "";

    @Column(name = "title_en")
    String titleEn = "";

    @Column(name = "opens_on")
    LocalDate opensOn = LocalDate.EPOCH;

    @Column(name = "closes_on")
    LocalDate closesOn = LocalDate.EPOCH;

    int threshold;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    static Survey of(CreateSurvey create, Instant now) {
        Survey survey = new Survey();
        survey.key = create.year() + "-" + create.kind().name().toLowerCase(Locale.ROOT);
        survey.year = create.year();
        survey.kind = create.kind();
        survey.createdAt = now;
        survey.follow(create, now);
        return survey;
    }

    void follow(SurveyPlan plan, Instant now) {
        titleSv = plan.titleSv();
        titleEn = plan.titleEn();
        opensOn = plan.opensOn();
        closesOn = plan.closesOn();
        threshold = plan.threshold();
        changedAt = now;
    }

    /** The day whose period the survey counts in: the last of its year. */
    LocalDate countedOn() {
        return LocalDate.of(year, 12, 31);
    }
}
