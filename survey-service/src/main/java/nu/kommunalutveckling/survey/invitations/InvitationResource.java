package nu.kommunalutveckling.survey.invitations;

import static nu.kommunalutveckling.survey.invitations.InvitationRefusals.NOBODY_TO_REMIND;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_CLOSED;
import static nu.kommunalutveckling.survey.surveys.SurveyRefusals.SURVEY_NOT_OPEN;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.survey.surveys.HeldSurvey;
import nu.kommunalutveckling.survey.surveys.HeldSurveys;
import nu.kommunalutveckling.survey.surveys.SurveyKeys;
import nu.kommunalutveckling.survey.surveys.SurveyState;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Invitations by network: who has which token the service never knows, and so it can remind nobody in person. */
@Path("surveys/{survey}/invitations")
@Tag(name = "invitations", description = "Inbjudningar. / Invitations.")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed(Permission.WRITE)
class InvitationResource {
    @Inject
    InvitationRepository invitations;

    @Inject
    HeldSurveys surveys;

    @Inject
    EntityTags tags;

    @Inject
    ChangeLog changes;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(
            operationId = "listInvitations",
            summary = "Läs hur många som svarat / Read how many have answered",
            description = "Antal per nätverk. / Counts by network.")
    public InvitationList list(
            @Parameter(description = "Enkätens nyckel. / Key of the survey.", example = "2022-network")
                    @RestPath
                    @Size(max = 20)
                    @Pattern(regexp = SurveyKeys.SURVEY)
                    String survey) {
        surveys.look(survey);
        return new InvitationList(invitations.of(survey));
    }

    @GET
    @Path("{network}")
    @Transactional
    @Operation(
            operationId = "getInvitation",
            summary = "Läs ett nätverks inbjudan / Read a network's invitation",
            description = "Inbjudna, svarande, koder kvar och påminnelser."
                    + " / Invited, respondents, tokens left and reminders.")
    public InvitationView one(
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
        InvitationView there = invitations.of(survey, network);
        if (there == null) {
            throw NOT_FOUND.because();
        }
        return there;
    }

    @PUT
    @Path("{network}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "issueTokens",
            summary = "Ta fram svarskoder / Issue tokens",
            description = "En till var och en som är inbjuden och saknar en. Koderna visas bara i detta svar."
                    + " / One for each who is invited and has none. The tokens are shown in this answer only.")
    public IssuedTokens issue(
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
            @Valid IssueTokens issue,
            HttpHeaders headers) {
        HeldSurvey held = surveys.hold(survey);
        InvitationView before = one(survey, network);
        tags.demandMatch(headers, before);
        if (held.state() != SurveyState.DRAFT && held.state() != SurveyState.OPEN) {
            throw SURVEY_CLOSED.because(survey);
        }
        if (issue.replaceUnused()) {
            invitations.withdraw(survey, network);
        }
        int without = before.invited() - before.respondents() - (issue.replaceUnused() ? 0 : before.tokensLeft());
        List<String> tokens =
                Stream.generate(ResponseToken::fresh).limit(without).toList();
        invitations.keep(tokens.stream().map(ResponseToken::hash).toArray(byte[][]::new), survey, network);
        InvitationView after = one(survey, network);
        changes.record("tokens-issued", "surveys/" + survey + "/invitations/" + network, before, after, null);
        return new IssuedTokens(after, tokens);
    }

    @POST
    @Path("{network}/reminders")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordReminder",
            summary = "Anteckna en påminnelse / Record a reminder",
            description = "Att hela nätverket påmints idag; vem som svarat är inte känt."
                    + " / That the whole network was reminded today; who has answered is not known.")
    @APIResponse(
            responseCode = "200",
            description = "Antecknad. / Recorded.",
            content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response remind(
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        if (!surveys.hold(survey).isOpen(today)) {
            throw SURVEY_NOT_OPEN.because(survey);
        }
        InvitationView before = one(survey, network);
        if (before.tokensLeft() == 0) {
            throw NOBODY_TO_REMIND.because(network);
        }
        invitations.remind(survey, network, today);
        InvitationView after = one(survey, network);
        changes.record("reminded", "surveys/" + survey + "/invitations/" + network, before, after, null);
        return Response.ok(after).build();
    }
}
