package nu.kommunalutveckling.survey.answers;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a respondent's network is asked, in the order to ask it. */
record Questionnaire(
        @Schema(examples = "2022-network") String survey,

        @Schema(examples = "Kommunal utvecklings enkät 2022")
        String titleSv,

        @Schema(examples = "Kommunal utveckling's survey of 2022")
        String titleEn,

        @Schema(examples = "Socialchefer") String network,
        LocalDate closesOn,
        List<Item> questions) {

    /** One question. {@code SCALE} is answered by a step or don't know, {@code FREE_TEXT} by a text. */
    @Schema(name = "QuestionnaireItem")
    record Item(
            @Schema(examples = "economic-effect") String question,
            @Schema(examples = "SCALE") String kind,

            @Schema(examples = "Hur nöjd är du med bidraget till ekonomisk effekt?")
            String wordingSv,

            @Schema(examples = "How satisfied are you with the contribution to economic effect?")
            String wordingEn) {}
}
