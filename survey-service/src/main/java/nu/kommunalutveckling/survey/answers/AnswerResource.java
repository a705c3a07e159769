package nu.kommunalutveckling.survey.answers;

import static nu.kommunalutveckling.web.problems.Refusals.IDEMPOTENCY_KEY_MISSING;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a respondent does, without login: reads the questions and answers them. The token is in the body. */
@Path("surveys/{survey}")
@Tag(name = "answers", description = "Att svara. / Answering.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AnswerResource {
    private static final java.util.regex.Pattern CLIENT_KEY = java.util.regex.Pattern.compile("[A-Za-z0-9._:-]{8,100}");
    private static final String TOKEN_EXAMPLE = """
            {"token":"u2Zl0dVbm8WnA4k1q7R5yXhJp3TcGs9EoLfKaIwQvNM"}""";
    private static final String ANSWER_EXAMPLE = """
            {"token":"u2Zl0dVbm8WnA4k1q7R5yXhJp3TcGs9EoLfKaIwQvNM","answers":[\
            {"question":"economic-effect","step":5,"dontKnow":false,"text":null},\
            {"question":"cooperation-region","step":null,"dontKnow":true,"text":null},\
            {"question":"in-own-words","step":null,"dontKnow":false,"text":"Mer tid till samtal."}]}""";

    @Inject
    Answering answering;

    @POST
    @Path("questionnaires")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "readQuestionnaire",
            summary = "Läs sina frågor / Read one's questions",
            description = "Det som svarskodens nätverk tillfrågas om. Skriver ingenting."
                    + " / What the network of the token is asked. Writes nothing.")
    public Questionnaire questionnaire(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ShowToken.class),
                                            example = TOKEN_EXAMPLE))
                    @Valid
                    ShowToken show) {
        return answering.questionnaire(survey, show.token());
    }

    @POST
    @Path("answers")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "giveAnswer",
            summary = "Svara / Answer",
            description = "En gång, på alla frågor eller några. Idempotency-Key är ett slumpat värde som klienten själv"
                    + " tar fram; ett omtag med samma värde och svarskod får samma svar. / Once, all questions or some."
                    + " Idempotency-Key is a random value of the client's own making; a repeat with the same value and"
                    + " token gets the same answer.")
    public AnswerReceived answer(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(
                            description = "Ett nytt slumpat värde; behåll det för omtag."
                                    + " / A fresh random value; keep it for repeats.",
                            required = true,
                            example = "7f1c9f7e-5d0b-4a55-9d54-0a9c2b6f1e11",
                            schema = @Schema(pattern = "^[A-Za-z0-9._:-]{8,100}$", maxLength = 100))
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String clientKey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = GiveAnswer.class),
                                            example = ANSWER_EXAMPLE))
                    @Valid
                    GiveAnswer given) {
        if (clientKey == null || !CLIENT_KEY.matcher(clientKey).matches()) {
            throw IDEMPOTENCY_KEY_MISSING.because();
        }
        answering.receive(survey, clientKey, given);
        return new AnswerReceived(survey);
    }
}
