package nu.kommunalutveckling.survey.surveys;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, Question.Key> {}
