package nu.kommunalutveckling.survey.surveys;

import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.INVITED_BELOW_ISSUED;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.KEY_TAKEN;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.NETWORK_HAS_ANSWERS;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_CLOSED;
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

/** The networks that a survey asks, and how many of each are invited. */
@Path("surveys/{survey}/networks")
@Tag(name = "survey-networks", description = "Enkätens nätverk. / The networks of the survey.")
@Produces(MediaType.APPLICATION_JSON)
class SurveyNetworkResource {
    private static final String ADD_EXAMPLE = """
            {"key":"socialchefer","name":"Socialchefer","area":"social","invited":14}""";
    private static final String CHANGE_EXAMPLE = """
            {"name":"Socialchefer","area":"social","invited":15}""";
    private static final Listing<SurveyNetwork, NetworkView> LISTING = new Listing<>(
            NetworkView.class,
            NetworkView::of,
            Map.of("key", "key", "name", "name", "area", "area", "invited", "invited"),
            "key",
            "survey-networks");

    @Inject
    SurveyNetworkRepository networks;

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
            operationId = "listSurveyNetworks",
            summary = "Lista en enkäts nätverk / List a survey's networks",
            description = "Med antalet inbjudna. / With how many are invited.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = NetworkView.class)))
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
        return LISTING.answer(list, order -> filters.of(networks, order), headers, uri);
    }

    @GET
    @Path("{network}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getSurveyNetwork",
            summary = "Läs ett nätverk / Read a network",
            description = "Som det är inbjudet till enkäten. / As it is invited to the survey.")
    public NetworkView one(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "socialchefer")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String network) {
        return NetworkView.of(demand(survey, network));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addSurveyNetwork",
            summary = "Lägg till ett nätverk / Add a network",
            description = "Matrisen säger sedan vad det tillfrågas om. / The matrix then says what it is asked.")
    @APIResponse(
            responseCode = "201",
            description = "Tillagt. / Added.",
            content = @Content(schema = @Schema(implementation = NetworkView.class)))
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
                                            schema = @Schema(implementation = AddNetwork.class),
                                            example = ADD_EXAMPLE))
                    @Valid
                    AddNetwork add) {
        holdNotClosed(survey);
        if (networks.findById(new SurveyNetwork.Key(survey, add.key())) != null) {
            throw KEY_TAKEN.because(add.key());
        }
        SurveyNetwork network = SurveyNetwork.of(survey, add);
        networks.persistAndFlush(network);
        NetworkView view = NetworkView.of(network);
        changes.record("added", path(survey, add.key()), null, view, null);
        return Response.created(URI.create(baseUrl + "/survey/v1/" + path(survey, add.key())))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{network}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "changeSurveyNetwork",
            summary = "Ändra ett nätverk / Change a network",
            description = "Namn, område och antalet inbjudna, tills enkäten är stängd."
                    + " / Name, area and how many are invited, until the survey is closed.")
    public NetworkView change(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "socialchefer")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String network,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeNetwork.class),
                                            example = CHANGE_EXAMPLE))
                    @Valid
                    ChangeNetwork change,
            HttpHeaders headers) {
        surveys.hold(survey);
        SurveyNetwork there = demand(survey, network);
        NetworkView before = NetworkView.of(there);
        tags.demandMatch(headers, before);
        holdNotClosed(survey);
        int issued = networks.issued(there);
        if (change.invited() < issued) {
            throw INVITED_BELOW_ISSUED.because(issued);
        }
        there.follow(change);
        networks.flush();
        NetworkView after = NetworkView.of(there);
        changes.record("changed", path(survey, network), before, after, null);
        return after;
    }

    @DELETE
    @Path("{network}")
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "deleteSurveyNetwork",
            summary = "Ta bort ett nätverk / Delete a network",
            description = "Innan det har svarat; dess svarskoder upphör. / Before it has answered; its tokens end.")
    public void delete(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey,
            @Parameter(description = "Nätverkets nyckel. / Key of the network.", example = "socialchefer")
                    @RestPath
                    @Size(max = 60)
                    @Pattern(regexp = SurveyKeys.OTHER)
                    String network) {
        holdNotClosed(survey);
        SurveyNetwork there = demand(survey, network);
        if (there.respondents > 0) {
            throw NETWORK_HAS_ANSWERS.because(network);
        }
        networks.delete(there);
        changes.record("deleted", path(survey, network), NetworkView.of(there), null, null);
    }

    private void holdNotClosed(String survey) {
        if (surveys.hold(survey).closedAt != null) {
            throw SURVEY_CLOSED.because(survey);
        }
    }

    private SurveyNetwork demand(String survey, String network) {
        SurveyNetwork there = networks.findById(new SurveyNetwork.Key(survey, network));
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return there;
    }

    private static String path(String survey, String network) {
        return "surveys/" + survey + "/networks/" + network;
    }
}
