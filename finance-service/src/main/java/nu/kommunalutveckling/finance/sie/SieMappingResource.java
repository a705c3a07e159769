package nu.kommunalutveckling.finance.sie;

import static nu.kommunalutveckling.web.problems.Refusals.ALREADY_EXISTS;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.PRECONDITION_REQUIRED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.idempotency.Idempotent;
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

/** How the books of an organisation become entries, and the files of those books. */
@Path("sie-mappings")
@Tag(name = "sie", description = "Bokföring i SIE 4. / Book-keeping in SIE 4.")
@Produces(MediaType.APPLICATION_JSON)
class SieMappingResource {
    private static final int IMPORT_SECONDS = 1800;
    private static final String NUMBER = "^[0-9]{6}-[0-9]{4}$";
    private static final String SIE_EXAMPLE = """
            #FLAGGA 0
            #FORMAT PC8
            #SIETYP 4
            #ORGNR 222000-0315
            #RAR 0 20220101 20221231
            #VER A 1 20220315 "Rekvisition"
            {
            #TRANS 1930 {} 1000.00
            #TRANS 3511 {1 "110" 6 "6010"} -1000.00
            }
            """;
    private static final Listing<SieMapping, SieMappingLine> LISTING = new Listing<>(
            SieMappingLine.class,
            SieMappingLine::of,
            Map.of("organisationNumber", "organisationNumber", "changedAt", "changedAt"),
            "organisationNumber",
            "sie-mappings");

    @Inject
    SieMappingRepository mappings;

    @Inject
    MappingRules rules;

    @Inject
    SieImport imports;

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
            operationId = "listSieMappings",
            summary = "Lista mappningar / List mappings",
            description = "De organisationer vars bokföring läses in. / The organisations whose books are imported.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = SieMappingLine.class)))
    public Response list(@BeanParam ListQuery list, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, mappings::all, headers, uri);
    }

    @GET
    @Path("{organisationNumber}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getSieMapping",
            summary = "Läs en mappning / Read a mapping",
            description =
                    "Hur konton, kostnadsställen och projekt blir poster. / How accounts, cost centres and projects"
                            + " become entries.")
    public SieMappingView one(
            @Parameter(description = "Organisationsnummer. / Organisation number.", example = "222000-0315")
                    @RestPath
                    @Size(max = 11)
                    @Pattern(regexp = NUMBER)
                    String organisationNumber) {
        return view(found(organisationNumber));
    }

    @PUT
    @Path("{organisationNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "writeSieMapping",
            summary = "Skriv en mappning / Write a mapping",
            description = "If-None-Match: * skapar mappningen, If-Match skriver om den. Det smalaste kontointervallet"
                    + " gäller. / If-None-Match: * creates the mapping, If-Match rewrites it. The narrowest span of"
                    + " accounts counts.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SieMappingView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SieMappingView.class)))
    public Response write(
            @Parameter(description = "Organisationsnummer. / Organisation number.", example = "222000-0315")
                    @RestPath
                    @Size(max = 11)
                    @Pattern(regexp = NUMBER)
                    String organisationNumber,
            @Valid WriteSieMapping write,
            HttpHeaders headers) {
        SieMapping there = mappings.findById(organisationNumber);
        SieMappingView before = there == null ? null : view(there);
        demandPrecondition(before, headers);
        List<Violation> violations = rules.violations(write);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        SieMapping mapping = there == null ? new SieMapping() : there;
        mapping.organisationNumber = organisationNumber;
        mapping.document = mappings.written(write);
        mapping.changedAt = clock.instant();
        mappings.persistAndFlush(mapping);
        SieMappingView after = SieMappingView.of(mapping, write);
        String address = "sie-mappings/" + organisationNumber;
        changes.record(before == null ? "created" : "rewritten", address, before, after, null);
        return before == null
                ? Response.created(URI.create(baseUrl + "/finance/v1/" + address))
                        .entity(after)
                        .build()
                : Response.ok(after).build();
    }

    @POST
    @Path("{organisationNumber}/imports")
    @Consumes({"application/x-sie", "text/plain"})
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @TransactionConfiguration(timeout = IMPORT_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importSieFile",
            summary = "Läs in en SIE-fil / Import a SIE file",
            description = "SIE 4 (4E eller 4I) i PC8, allt eller inget, varje verifikation en gång; dryRun skriver"
                    + " ingenting. / SIE 4 (4E or 4I) in PC8, all or nothing, each voucher once; dryRun writes"
                    + " nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Inläst, eller provad. / Imported, or tried.",
            content = @Content(schema = @Schema(implementation = SieReport.class)))
    public Response read(
            @Parameter(description = "Organisationsnummer. / Organisation number.", example = "222000-0315")
                    @RestPath
                    @Size(max = 11)
                    @Pattern(regexp = NUMBER)
                    String organisationNumber,
            @Parameter(description = "Prova utan att skriva. / Try without writing.") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @RequestBody(
                            content = {
                                @Content(mediaType = "application/x-sie", example = SIE_EXAMPLE),
                                @Content(mediaType = "text/plain", example = SIE_EXAMPLE)
                            })
                    InputStream file) {
        WriteSieMapping mapping = mappings.rules(found(organisationNumber));
        SieReport report = imports.run(organisationNumber, mapping, file, dryRun);
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return Response.ok(report).build();
    }

    private void demandPrecondition(@Nullable SieMappingView before, HttpHeaders headers) {
        boolean onlyNew = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
        if (before == null) {
            if (!"*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                throw PRECONDITION_REQUIRED.because();
            }
        } else if (onlyNew) {
            throw ALREADY_EXISTS.because();
        } else {
            tags.demandMatch(headers, before);
        }
    }

    private SieMapping found(String organisationNumber) {
        SieMapping mapping = mappings.findById(organisationNumber);
        if (mapping == null) {
            throw NOT_FOUND.because();
        }
        return mapping;
    }

    private SieMappingView view(SieMapping mapping) {
        return SieMappingView.of(mapping, mappings.rules(mapping));
    }
}
