package nu.kommunalutveckling.course.participation;

import static nu.kommunalutveckling.web.problems.Refusals.FORBIDDEN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.idempotency.Idempotent;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.tables.JsonLines;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who came from where, over all occasions held: the rows behind the figures. */
@Path("participations")
@Tag(name = "participations", description = "Deltagande. / Participation.")
@Produces(MediaType.APPLICATION_JSON)
class ParticipationResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String CSV_EXAMPLE = """
            occasion,organisation,participants\r
            2022-motiverande-samtal-1,0680,12\r
            """;
    private static final String JSON_LINE_EXAMPLE = """
            {"occasion":"2022-motiverande-samtal-1","organisation":"0680","participants":12}
            """;
    private static final Listing<Participation, ParticipationView> LISTING = new Listing<>(
            ParticipationView.class,
            ParticipationView::of,
            Map.of(
                    "occasion", "occasion",
                    "course", "course",
                    "lastDay", "lastDay",
                    "organisation", "organisation",
                    "participants", "participants"),
            "occasion",
            "participations");

    @Inject
    ParticipationRepository participations;

    @Inject
    ParticipationImport imports;

    @Inject
    SecurityIdentity caller;

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", JsonLines.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listParticipations",
            summary = "Lista deltagande / List participations",
            description = "Genomförda tillfällen, en rad per tillfälle och organisation; inga personuppgifter."
                    + " / Occasions held, a row for each occasion and organisation; no personal data.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = ParticipationView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(
                            description = "Tillfället slutar i perioden. / The occasion ends in the period.",
                            example = "2022")
                    @RestQuery
                    @Nullable
                    Period period,
            @Parameter(description = "Kursens nyckel. / Key of the course.", example = "motiverande-samtal")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String course,
            @Parameter(description = "Organisationens kod. / Code of the organisation.", example = "0680")
                    @RestQuery
                    @Size(max = 40)
                    @Pattern(regexp = "^[0-9a-z-]*$")
                    @Nullable
                    String organisation,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(
                list,
                order -> participations.counting(period, course, organisation, order.and("organisation")),
                headers,
                uri);
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/x-ndjson", Xlsx.MEDIA_TYPE})
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_OWN})
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importParticipations",
            summary = "Läs in deltagande / Import participations",
            description =
                    "Antal per tillfälle och organisation, allt eller inget. En kommuns system läser bara in den egna"
                            + " organisationens rader. / Heads by occasion and organisation, all or nothing. A municipality's"
                            + " system imports the rows of its own organisation only.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provat. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response read(
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "text/csv", example = CSV_EXAMPLE),
                                @Content(mediaType = "application/x-ndjson", example = JSON_LINE_EXAMPLE),
                                @Content(mediaType = Xlsx.MEDIA_TYPE)
                            })
                    InputStream rows,
            HttpHeaders headers) {
        ImportReport report = imports.run(rows, headers.getMediaType(), dryRun, ownOnly());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }

    /** The organisation of a caller who may write no other's rows; null for whoever may write all. */
    private @Nullable String ownOnly() {
        if (Permission.has(caller, Permission.WRITE)) {
            return null;
        }
        String organisation =
                caller.getPrincipal() instanceof JsonWebToken token ? token.getClaim("organisation") : null;
        if (organisation == null) {
            throw FORBIDDEN.because();
        }
        return organisation;
    }
}
