package nu.kommunalutveckling.survey.results;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nu.kommunalutveckling.survey.suppression.Level;
import nu.kommunalutveckling.survey.surveys.SurveyKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The published answers to all questions of a goal: the database's view of that name (migration 020). */
@Entity
@Immutable
@Table(name = "goal_result")
class GoalResult {
    @Id
    String id = "";

    String survey = "";

    int year;

    @Enumerated(EnumType.STRING)
    SurveyKind kind = SurveyKind.NETWORK;

    String goal = "";

    @Enumerated(EnumType.STRING)
    Level level = Level.TOTAL;

    String unit = "";

    String name = "";

    int questions;

    boolean shown;

    @Nullable
    Long answered;

    @Nullable
    Long favourable;
}
