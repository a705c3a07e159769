package nu.kommunalutveckling.survey.surveys;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What the state of a survey makes impossible. */
public final class SurveyRefusals {
    public static final Refusal SURVEY_NOT_OPEN = new Refusal(
            "survey-not-open",
            409,
            new Text("Enkäten tar inte emot svar", "The survey takes no answers"),
            new Text("%s tar inte emot svar idag.", "%s takes no answers today."));
    public static final Refusal SURVEY_NOT_DRAFT = new Refusal(
            "survey-not-draft",
            409,
            new Text("Enkäten är inget utkast", "The survey is no draft"),
            new Text(
                    "%s är inget utkast längre: en färdig enkät läses in innan den stängs, och blandas inte med svar.",
                    "%s is no draft any more: a finished survey is imported before it is closed, and not mixed with answers."));
    public static final Refusal SURVEY_CLOSED = new Refusal(
            "survey-closed",
            409,
            new Text("Enkäten är stängd", "The survey is closed"),
            new Text(
                    "%s är stängd: resultaten är frysta, och ingenting i den ändras.",
                    "%s is closed: its results are frozen, and nothing of it changes."));
    static final Refusal SURVEY_HAS_ANSWERS = new Refusal(
            "survey-has-answers",
            409,
            new Text("Enkäten har svar", "The survey has answers"),
            new Text(
                    "%s har besvarats: frågor och tröskel ligger fast, och enkäten går inte att ta bort.",
                    "%s has been answered: questions and threshold stand, and the survey cannot be deleted."));
    static final Refusal NETWORK_HAS_ANSWERS = new Refusal(
            "network-has-answers",
            409,
            new Text("Nätverket har svarat", "The network has answered"),
            new Text(
                    "%s har svarat: vad nätverket tillfrågas om ligger fast, annars blir svar utan fråga.",
                    "%s has answered: what the network is asked stands, or answers would be left without a question."));
    static final Refusal INVITED_BELOW_ISSUED = new Refusal(
            "invited-below-issued",
            409,
            new Text("Fler är redan inbjudna", "More are invited already"),
            new Text(
                    "%s har svarat eller har en svarskod kvar. Dra in oanvända koder först.",
                    "%s have answered or have a token left. Withdraw unused tokens first."));
    static final Refusal SURVEY_STATE_NOT_REACHABLE = new Refusal(
            "survey-state-not-reachable",
            409,
            new Text("Tillståndet går inte att nå härifrån", "The state cannot be reached from here"),
            new Text("Enkäten är %s och kan inte bli %s.", "The survey is %s and cannot become %s."));
    static final Refusal SURVEY_NOT_READY = new Refusal(
            "survey-not-ready",
            409,
            new Text("Enkäten är inte klar att öppna", "The survey is not ready to open"),
            new Text(
                    "Varje nätverk i %s måste tillfrågas om något på skalan, och inga svar får vara inlästa.",
                    "Each network of %s must be asked something on the scale, and no answers may have been imported."));
    static final Refusal KEY_TAKEN = new Refusal(
            "key-taken",
            409,
            new Text("Nyckeln är upptagen", "The key is taken"),
            new Text("%s finns redan. Ändra det som finns.", "%s exists already. Change what exists."));

    private SurveyRefusals() {}
}
