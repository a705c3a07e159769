package nu.kommunalutveckling.gateway.comments;

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
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.comments.WrittenComment.WarningList;
import nu.kommunalutveckling.gateway.comments.WrittenComment.WarningView;
import nu.kommunalutveckling.gateway.plans.KpiOwners;
import nu.kommunalutveckling.gateway.plans.Plans;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.permissions.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Comments on results, written by whoever edits goals and by the persons named as the KPI's owners. */
@Path("comments")
@Tag(name = "comments", description = "Beskrivningar av resultaten. / Comments on the results.")
@Produces(MediaType.APPLICATION_JSON)
class CommentResource {
    private static final String KEY = "^[a-z0-9][a-z0-9-]{0,59}$";
    private static final Listing<Comment, CommentView> LISTING = new Listing<>(
            CommentView.class,
            CommentView::of,
            Map.of("kpi", "kpi", "period", "period", "changedAt", "changedAt"),
            "id",
            "comments");

    @Inject
    Plans plans;

    @Inject
    KpiOwners owners;

    @Inject
    CommentRepository stored;

    @Inject
    Comments comments;

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
            operationId = "listComments",
            summary = "Lista kommentarer / List comments",
            description = "Alla, eller de till ett mätetal eller en period. / All, or those on a KPI or a period.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CommentView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestQuery
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9-]*$")
                    @Nullable
                    String kpi,
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestQuery @Nullable Period period,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> stored.matching(kpi, period, order), headers, uri);
    }

    @GET
    @Path("{period}/{kpi}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getComment",
            summary = "Läs en kommentar / Read a comment",
            description = "Vad som sägs om ett mätetal i en period. / What is said of a KPI in a period.")
    public CommentView one(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi) {
        return CommentView.of(found(period, kpi));
    }

    @GET
    @Path("{period}/{kpi}/warnings")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "listCommentWarnings",
            summary = "Håll en kommentar mot siffrorna / Hold a comment against its figures",
            description = "Ord som motsäger de siffror som är kända nu. / Words that contradict the figures known now.")
    public WarningList warnings(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi,
            HttpHeaders headers) {
        return new WarningList(warnings(period, kpi, found(period, kpi).swedish, headers));
    }

    @PUT
    @Path("{period}/{kpi}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_SELF})
    @Transactional
    @Operation(
            operationId = "writeComment",
            summary = "Skriv en kommentar / Write a comment",
            description = "För den som redigerar mål och för mätetalets ägare. If-None-Match: * skriver första gången,"
                    + " If-Match skriver om. Ord som motsäger siffrorna ger varningar, inget stopp. / For those who edit"
                    + " goals and for the KPI's owners. If-None-Match: * writes the first time, If-Match rewrites. Words"
                    + " that contradict the figures give warnings and are no stop.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WrittenComment.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WrittenComment.class)))
    public Response write(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi,
            @Valid WriteComment write,
            HttpHeaders headers) {
        tags.demandSeenSomething(headers);
        owners.demandMayWrite(period.year(), kpi);
        if (!plans.have(kpi, period.year())) {
            throw NOT_FOUND.because();
        }
        Comment there = stored.of(kpi, period).orElse(null);
        CommentView before = there == null ? null : CommentView.of(there);
        tags.demandSeen(headers, before);
        Comment kept = there == null ? Comment.of(kpi, period) : there;
        kept.write(write, clock.instant());
        stored.persistAndFlush(kept);
        CommentView after = CommentView.of(kept);
        changes.record(before == null ? "written" : "rewritten", subject(period, kpi), before, after, null);
        WrittenComment written = new WrittenComment(after, warnings(period, kpi, write.sv(), headers));
        return before == null
                ? Response.created(URI.create(baseUrl + "/goals/v1/" + subject(period, kpi)))
                        .entity(written)
                        .build()
                : Response.ok(written).build();
    }

    @DELETE
    @Path("{period}/{kpi}")
    @PermissionsAllowed({Permission.WRITE, Permission.WRITE_SELF})
    @Transactional
    @Operation(
            operationId = "removeComment",
            summary = "Ta bort en kommentar / Remove a comment",
            description = "Det som är publicerat står kvar där. Kräver If-Match. / What is published stays there. Needs"
                    + " If-Match.")
    @APIResponse(responseCode = "204", description = "Borttagen. / Removed.")
    public void remove(
            @Parameter(description = "Perioden. / The period.", example = "2022") @RestPath Period period,
            @Parameter(description = "Mätetalets nyckel. / Key of the KPI.", example = "attendance-pks")
                    @RestPath
                    @Pattern(regexp = KEY)
                    String kpi,
            HttpHeaders headers) {
        tags.demandSome(headers);
        owners.demandMayWrite(period.year(), kpi);
        Comment there = found(period, kpi);
        CommentView before = CommentView.of(there);
        tags.demandMatch(headers, before);
        stored.delete(there);
        changes.record("removed", subject(period, kpi), before, null, null);
    }

    private Comment found(Period period, String kpi) {
        return stored.of(kpi, period).orElseThrow(NOT_FOUND::because);
    }

    private List<WarningView> warnings(Period period, String kpi, String text, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return comments.warnings(kpi, period, text).stream()
                .map(warning -> WarningView.of(warning, language))
                .toList();
    }

    private static String subject(Period period, String kpi) {
        return "comments/" + period.code() + "/" + kpi;
    }
}
