package nu.kommunalutveckling.survey.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.hibernate.annotations.Immutable;

/** How many of a unit answered a closed survey: the database's view of that name (migration 020). */
@Entity
@Immutable
@Table(name = "response_rate")
class ResponseRate {
    @Id
    String id = "";

    String survey = "";

    int year;

    @Enumerated(EnumType.STRING)
    SurveyKind kind = SurveyKind.NETWORK;

    @Enumerated(EnumType.STRING)
    Level level = Level.TOTAL;

    String unit = "";

    String name = "";

    int invited;

    int respondents;

    @Column(name = "closed_at")
    Instant closedAt = Instant.EPOCH;
}
