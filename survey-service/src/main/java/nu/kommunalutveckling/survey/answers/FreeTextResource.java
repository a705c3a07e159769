package nu.kommunalutveckling.survey.answers;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nu.kommunalutveckling.survey.surveys.HeldSurveys;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Free-text answers: for whoever edits surveys alone, and in no file and no breakdown. */
@Path("surveys/{survey}/free-texts")
@Tag(name = "answers", description = "Att svara. / Answering.")
@Produces(MediaType.APPLICATION_JSON)
class FreeTextResource {
    @Inject
    AnswerRepository answers;

    @Inject
    HeldSurveys surveys;

    @GET
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "listFreeTexts",
            summary = "Läs fritextsvar / Read free-text answers",
            description = "På en fråga, för enkätens redaktör. / To one question, for the editor of the survey.")
    public FreeTextList list(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(
                            description = "Frågans nyckel. / Key of the question.",
                            example = "in-own-words",
                            required = true)
                    @RestQuery
                    @NotNull
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String question) {
        surveys.look(survey);
        return new FreeTextList(answers.texts(survey, question).stream()
                .map(FreeTextList.FreeText::new)
                .toList());
    }
}
