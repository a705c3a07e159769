package nu.kommunalutveckling.survey.answers;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What a respondent can be refused. */
final class AnswerRefusals {
    /** One refusal for a token that is spent, unknown, withdrawn or of another survey: which of them it is, nobody is told. */
    static final Refusal TOKEN_NOT_VALID = new Refusal(
            "token-not-valid",
            404,
            new Text("Svarskoden gäller inte", "The token is not valid"),
            new Text(
                    "Koden är använd, eller hör inte till den här enkäten.",
                    "The token has been used, or does not belong to this survey."));

    private AnswerRefusals() {}
}
