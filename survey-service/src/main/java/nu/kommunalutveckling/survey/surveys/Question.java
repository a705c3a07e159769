package nu.kommunalutveckling.survey.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A question as one survey words it. Its key is the same over the years. */
@Entity
@Table(name = "question")
@IdClass(Question.Key.class)
class Question {
    /** The same question in the latest survey of the kind that had it, before this one. */
    private static final String BEFORE =
            " from question b join survey s on s.key = b.survey join survey this on this.key = survey"
                    + " where b.key = key and s.kind = this.kind and s.year < this.year order by s.year desc limit 1)";

    @Id
    String survey = "";

    @Id
    String key = "";

    int position;

    @Enumerated(EnumType.STRING)
    QuestionKind kind = QuestionKind.SCALE;

    @Column(name = "wording_sv")
    String wordingSv = "";

    @Column(name = "wording_en")
    String wordingEn = "";

    @Nullable
    String kpi;

    @Nullable
    String goal;

    /** False once somebody has said that the series breaks here. */
    @Column(name = "comparable_with_before")
    boolean comparable = true;

    @Formula("(select b.survey" + BEFORE)
    @Nullable
    String before;

    @Formula("(select b.wording_sv" + BEFORE)
    @Nullable
    String wordingBeforeSv;

    @Formula("(select b.wording_en" + BEFORE)
    @Nullable
    String wordingBeforeEn;

    static Question of(String survey, AddQuestion add) {
        Question question = new Question();
        question.survey = survey;
        question.key = add.key();
        question.follow(add);
        return question;
    }

    void follow(QuestionPlan plan) {
        position = plan.position();
        kind = plan.kind();
        wordingSv = plan.wordingSv();
        wordingEn = plan.wordingEn();
        kpi = plan.kpi();
        goal = plan.goal();
    }

    /** What tells two apart. */
    record Key(String survey, String key) implements Serializable {}
}
