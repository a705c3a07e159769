package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_CLOSED;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_HAS_ANSWERS;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.lists.Filters;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The surveys: one for each year and kind, made from last year's, opened, closed and reported. */
@Path("surveys")
@Tag(name = "surveys", description = "Enkäter. / Surveys.")
@Produces(MediaType.APPLICATION_JSON)
class SurveyResource {
    private static final String CREATE_EXAMPLE = """
            {"year":2023,"kind":"NETWORK","titleSv":"Kommunal utvecklings enkät 2023",\
            "titleEn":"Kommunal utveckling's survey of 2023","opensOn":"2023-11-01","closesOn":"2023-11-30",\
            "threshold":5,"copyOf":"2022-network"}""";
    private static final String CHANGE_EXAMPLE = """
            {"titleSv":"Kommunal utvecklings enkät 2023","titleEn":"Kommunal utveckling's survey of 2023",\
            "opensOn":"2023-11-01","closesOn":"2023-12-08","threshold":5}""";
    private static final Listing<Survey, SurveyView> LISTING = new Listing<>(
            SurveyView.class,
            SurveyView::of,
            Map.of("key", "key", "year", "year", "kind", "kind", "state", "state", "closesOn", "closesOn"),
            "key",
            "surveys");

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyStateChange stateChange;

    @Inject
    ClosedPeriods closedPeriods;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @ConfigProperty(name = "ku.base-url")
    String baseUrl;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listSurveys",
            summary = "Lista enkäter / List surveys",
            description = "En per år och slag. / One for each year and kind.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SurveyView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Slag. / Kind.") @RestQuery @Nullable SurveyKind kind,
            @Parameter(description = "Tillstånd. / State.") @RestQuery @Nullable SurveyState state,
            HttpHeaders headers,
            UriInfo uri) {
        Filters filters = new Filters().equal("kind", kind).equal("state", state);
        return LISTING.answer(list, order -> filters.of(surveys, order), headers, uri);
    }

    @GET
    @Path("{survey}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getSurvey",
            summary = "Läs en enkät / Read a survey",
            description = "Dagar, tillstånd och tröskel. / Days, state and threshold.")
    public SurveyView one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey) {
        return SurveyView.of(surveys.demand(survey));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createSurvey",
            summary = "Skapa en enkät / Create a survey",
            description = "Tom, eller med en annan enkäts frågor, nätverk och matris."
                    + " / Empty, or with another survey's questions, networks and matrix.")
    @APIResponse(
            responseCode = "201",
            description = "Skapad. / Created.",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateSurvey.class),
                                            example = CREATE_EXAMPLE))
                    @Valid
                    CreateSurvey create) {
        demandDays(create);
        Survey survey = Survey.of(create, clock.instant());
        if (surveys.findById(survey.key) != null) {
            throw KEY_TAKEN.because(survey.key);
        }
        String copied = create.copyOf();
        if (copied != null && surveys.findById(copied) == null) {
            throw INVALID.because(
                    List.of(Violation.inBody("copyOf", "Enkäten finns inte.", "There is no such survey.")));
        }
        closedPeriods.demandOpen(List.of(survey.countedOn()));
        surveys.persistAndFlush(survey);
        if (copied != null) {
            surveys.copy(copied, survey.key);
        }
        SurveyView view = SurveyView.of(survey);
        changes.record("created", "surveys/" + survey.key, null, view, null);
        return Response.created(URI.create(baseUrl + "/survey/v1/surveys/" + survey.key))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{survey}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeSurvey",
            summary = "Ändra en enkät / Change a survey",
            description = "Rubriker och dagar tills den stängs; tröskeln tills någon svarat."
                    + " / Titles and days until it is closed; the threshold until somebody has answered.")
    public SurveyView change(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeSurvey.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeSurvey change,
            HttpHeaders headers) {
        Survey there = surveys.hold(survey);
        SurveyView before = SurveyView.of(there);
        tags.demandMatch(headers, before);
        demandDays(change);
        demandNotClosed(there);
        if (change.threshold() != there.threshold && surveys.hasAnswers(survey)) {
            throw SURVEY_HAS_ANSWERS.because(survey);
        }
        there.follow(change, clock.instant());
        SurveyView after = SurveyView.of(there);
        changes.record("changed", "surveys/" + survey, before, after, null);
        return after;
    }

    @PUT
    @Path("{survey}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeSurveyState",
            summary = "Öppna, stäng eller rapportera / Open, close or report",
            description = "If-Match är enkätens etikett. Stängningen fryser resultat och dolda värden. Ett omtag ändrar"
                    + " ingenting. / If-Match is the survey's tag. Closing freezes results and what is suppressed. A repeat"
                    + " changes nothing.")
    public SurveyView changeState(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Valid ChangeSurveyState change,
            HttpHeaders headers) {
        Survey there = surveys.hold(survey);
        SurveyView before = SurveyView.of(there);
        if (there.state == change.state()) {
            tags.demandSome(headers);
            return before;
        }
        tags.demandMatch(headers, before);
        stateChange.take(there, change.state());
        SurveyView after = SurveyView.of(there);
        changes.record("state-changed", "surveys/" + survey, before, after, null);
        return after;
    }

    @DELETE
    @Path("{survey}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "deleteSurvey",
            summary = "Ta bort en enkät / Delete a survey",
            description = "Bara en som ingen har svarat på. / Only one that nobody has answered.")
    public void delete(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey) {
        Survey there = surveys.hold(survey);
        if (surveys.hasAnswers(survey)) {
            throw SURVEY_HAS_ANSWERS.because(survey);
        }
        demandNotClosed(there);
        surveys.delete(there);
        changes.record("deleted", "surveys/" + survey, SurveyView.of(there), null, null);
    }

    private static void demandNotClosed(Survey survey) {
        if (survey.closedAt != null) {
            throw SURVEY_CLOSED.because(survey.key);
        }
    }

    private static void demandDays(SurveyPlan plan) {
        if (plan.closesOn().isBefore(plan.opensOn())) {
            throw INVALID.because(
                    List.of(Violation.inBody("closesOn", "Är före den första dagen.", "Is before the first day.")));
        }
    }
}
