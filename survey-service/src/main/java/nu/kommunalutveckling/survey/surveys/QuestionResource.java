package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_CLOSED;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_HAS_ANSWERS;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.Filters;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The questions of a survey, shown beside how they were worded the time before. They stand once somebody has answered. */
@Path("surveys/{survey}/questions")
@Tag(name = "questions", description = "Enkätens frågor. / The questions of the survey.")
@Produces(MediaType.APPLICATION_JSON)
class QuestionResource {
    private static final String ADD_EXAMPLE = """
            {"key":"economic-effect","position":1,"kind":"SCALE",\
            "wordingSv":"Hur nöjd är du med bidraget till ekonomisk effekt?",\
            "wordingEn":"How satisfied are you with the contribution to economic effect?",\
            "kpi":"satisfied-economic-effect","goal":"cost-effectiveness"}""";
    private static final String CHANGE_EXAMPLE = """
            {"position":1,"kind":"SCALE","wordingSv":"Hur nöjd är du med bidraget till ekonomisk effekt?",\
            "wordingEn":"How satisfied are you with the contribution to economic effect?",\
            "kpi":"satisfied-economic-effect","goal":"cost-effectiveness"}""";
    private static final Listing<Question, QuestionView> LISTING = new Listing<>(
            QuestionView.class,
            QuestionView::of,
            Map.of("key", "key", "position", "position", "kind", "kind", "goal", "goal"),
            "key",
            "questions");

    @Inject
    QuestionRepository questions;

    @Inject
    SurveyRepository surveys;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listQuestions",
            summary = "Lista en enkäts frågor / List a survey's questions",
            description = "Med lydelsen förra gången bredvid. / With the wording of the time before beside.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = QuestionView.class)))
    public Response list(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @BeanParam ListQuery list,
            HttpHeaders headers,
            UriInfo uri) {
        surveys.demand(survey);
        Filters filters = new Filters().equal("survey", survey);
        return LISTING.answer(list, order -> filters.of(questions, order), headers, uri);
    }

    @GET
    @Path("{question}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getQuestion",
            summary = "Läs en fråga / Read a question",
            description = "Med lydelsen förra gången bredvid. / With the wording of the time before beside.")
    public QuestionView one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Frågans nyckel. / Key of the question.", example = "economic-effect")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String question) {
        return QuestionView.of(demand(survey, question));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addQuestion",
            summary = "Lägg till en fråga / Add a question",
            description = "Innan någon har svarat; matrisen säger sedan vilka nätverk som får den."
                    + " / Before anybody has answered; the matrix then says which networks get it.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagd. / Added.",
            content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response add(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AddQuestion.class),
                                            example = ADD_EXAMPLE))
                    @Valid
                    AddQuestion add) {
        holdUnanswered(survey);
        if (questions.findById(new Question.Key(survey, add.key())) != null) {
            throw KEY_TAKEN.because(add.key());
        }
        Question question = Question.of(survey, add);
        questions.persistAndFlush(question);
        QuestionView view = refreshed(question);
        changes.record("added", path(survey, add.key()), null, view, null);
        return Response.created(URI.create(baseUrl + "/survey/v1/" + path(survey, add.key())))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeQuestion",
            summary = "Ändra en fråga / Change a question",
            description = "Innan någon har svarat. / Before anybody has answered.")
    public QuestionView change(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Frågans nyckel. / Key of the question.", example = "economic-effect")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String question,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeQuestion.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeQuestion change,
            HttpHeaders headers) {
        surveys.hold(survey);
        Question there = demand(survey, question);
        QuestionView before = QuestionView.of(there);
        tags.demandMatch(headers, before);
        holdUnanswered(survey);
        there.follow(change);
        questions.flush();
        QuestionView after = refreshed(there);
        changes.record("changed", path(survey, question), before, after, null);
        return after;
    }

    @PUT
    @Path("{question}/comparability")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "markComparability",
            summary = "Säg om serien bryts / Say whether the series breaks",
            description = "If-Match är frågans etikett. En människa avgör, med en motivering; ändrar inga svar och får"
                    + " göras tills enkäten är rapporterad. / If-Match is the question's tag. A person decides, with a"
                    + " reason; it changes no answers and may be done until the survey is reported.")
    public QuestionView mark(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Frågans nyckel. / Key of the question.", example = "economic-effect")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String question,
            @Valid MarkComparability mark,
            HttpHeaders headers) {
        Survey held = surveys.hold(survey);
        Question there = demand(survey, question);
        QuestionView before = QuestionView.of(there);
        tags.demandMatch(headers, before);
        if (held.state == SurveyState.REPORTED) {
            throw SURVEY_CLOSED.because(survey);
        }
        there.comparable = mark.comparableWithBefore();
        questions.flush();
        QuestionView after = QuestionView.of(there);
        changes.record("comparability-marked", path(survey, question), before, after, mark.reason());
        return after;
    }

    @DELETE
    @Path("{question}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "deleteQuestion",
            summary = "Ta bort en fråga / Delete a question",
            description = "Innan någon har svarat; den försvinner ur matrisen också."
                    + " / Before anybody has answered; it leaves the matrix, too.")
    public void delete(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Frågans nyckel. / Key of the question.", example = "economic-effect")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String question) {
        holdUnanswered(survey);
        Question there = demand(survey, question);
        questions.delete(there);
        changes.record("deleted", path(survey, question), QuestionView.of(there), null, null);
    }

    /** Holds the survey's row: nobody answers while a question changes. */
    private void holdUnanswered(String survey) {
        Survey held = surveys.hold(survey);
        if (surveys.hasAnswers(survey)) {
            throw SURVEY_HAS_ANSWERS.because(survey);
        }
        if (held.closedAt != null) {
            throw SURVEY_CLOSED.because(survey);
        }
    }

    private Question demand(String survey, String question) {
        Question there = questions.findById(new Question.Key(survey, question));
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return there;
    }

    /** As the database has it: the wording before comes from there. */
    private QuestionView refreshed(Question question) {
        questions.getEntityManager().refresh(question);
        return QuestionView.of(question);
    }

    private static String path(String survey, String question) {
        return "surveys/" + survey + "/questions/" + question;
    }
}
