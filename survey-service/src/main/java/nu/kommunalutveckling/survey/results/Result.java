package nu.kommunalutveckling.survey.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nu.kommunalutveckling.survey.suppression.Detail;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One cell of a closed survey, beside that of the year before: the database's view of that name (migration 020). */
@Entity
@Immutable
@Table(name = "result_beside_the_year_before")
class Result {
    @Id
    String id = "";

    String survey = "";

    int year;

    @Enumerated(EnumType.STRING)
    SurveyKind kind = SurveyKind.NETWORK;

    String question = "";

    int position;

    @Nullable
    String goal;

    @Enumerated(EnumType.STRING)
    Level level = Level.TOTAL;

    String unit = "";

    String name = "";

    boolean asked;

    int invited;

    int respondents;

    @Column(name = "not_asked")
    int notAsked;

    @Column(name = "satisfied_from")
    int satisfiedFrom;

    @Enumerated(EnumType.STRING)
    Detail detail = Detail.NOTHING;

    @Enumerated(EnumType.STRING)
    @Nullable
    Reason reason;

    @Column(name = "reveals_level")
    @Enumerated(EnumType.STRING)
    @Nullable
    Level revealsLevel;

    @Column(name = "reveals_unit")
    @Nullable
    String revealsUnit;

    @Nullable
    Integer answered;

    @Nullable
    Integer favourable;

    @Nullable
    Integer dissatisfied;

    @Nullable
    Integer satisfied;

    @Column(name = "very_satisfied")
    @Nullable
    Integer verySatisfied;

    @Nullable
    Integer step1;

    @Nullable
    Integer step2;

    @Nullable
    Integer step3;

    @Nullable
    Integer step4;

    @Nullable
    Integer step5;

    @Nullable
    Integer step6;

    @Column(name = "without_step")
    @Nullable
    Integer withoutStep;

    @Column(name = "dont_know")
    @Nullable
    Integer dontKnow;

    @Nullable
    Integer blank;

    @Column(name = "comparable_with_before")
    boolean comparableWithBefore;

    @Column(name = "answered_before")
    @Nullable
    Integer answeredBefore;

    @Column(name = "favourable_before")
    @Nullable
    Integer favourableBefore;

    @Column(name = "closed_at")
    Instant closedAt = Instant.EPOCH;
}
