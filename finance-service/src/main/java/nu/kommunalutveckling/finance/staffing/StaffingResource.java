package nu.kommunalutveckling.finance.staffing;

import static nu.kommunalutveckling.finance.staffing.StaffingRefusals.NO_STAFFING_PERIOD;
import static nu.kommunalutveckling.web.problems.Refusals.ALREADY_EXISTS;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;
import static nu.kommunalutveckling.web.problems.Refusals.PRECONDITION_REQUIRED;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nu.kommunalutveckling.domain.CumulativeTertials;
import nu.kommunalutveckling.domain.HalfYear;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.domain.Tertial;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.caching.EntityTags;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.lists.ListQuery;
import nu.kommunalutveckling.web.lists.Listing;
import nu.kommunalutveckling.web.lists.Table;
import nu.kommunalutveckling.web.lists.TableQuery;
import nu.kommunalutveckling.web.permissions.Permission;
import nu.kommunalutveckling.web.problems.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Staffing, written whole a period at a time: a tertial holds what was, a year what is planned. */
@Path("staffing")
@Tag(name = "staffing", description = "Bemanning i årsarbetare. / Staffing in full-time equivalents.")
@Produces(MediaType.APPLICATION_JSON)
class StaffingResource {
    private static final Listing<StaffingDocument, StaffingView> LISTING = new Listing<>(
            StaffingView.class,
            StaffingView::of,
            Map.of("period", "period", "changedAt", "changedAt"),
            "period",
            "staffing");

    @Inject
    StaffingRepository staffing;

    @Inject
    Areas areas;

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
            operationId = "listStaffing",
            summary = "Lista bemanning / List staffing",
            description = "Utfall per tertial och plan per år. / Actual per tertial and planned per year.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = StaffingView.class)))
    public Response list(@BeanParam ListQuery list, HttpHeaders headers, UriInfo uri) {
        return LISTING.answer(list, staffing::findAll, headers, uri);
    }

    @GET
    @Path("{period}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getStaffing",
            summary = "Läs en periods bemanning / Read the staffing of a period",
            description = "Rader per anställningsform, område och finansiär. / Rows by form, area and financier.")
    public StaffingView one(
            @Parameter(description = "Tertial eller år. / Tertial or year.", example = "2022-T3") @RestPath
                    Period period) {
        return found(period);
    }

    @GET
    @Path("{period}/summary")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "summariseStaffing",
            summary = "Läs en periods bemanning, summerad / Read the staffing of a period, summed",
            description = "Per anställningsform, område och finansiär, med förändring mot samma period året före."
                    + " / By form, area and financier, with the change since the same period of the year before.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StaffingSummary.class)))
    public Response summary(
            @Parameter(description = "Tertial eller år. / Tertial or year.", example = "2022-T3") @RestPath
                    Period period,
            @BeanParam TableQuery table,
            HttpHeaders headers) {
        StaffingView before = period.year() == AccountingYear.FIRST ? null : there(period.sameOfYearBefore());
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        StaffingSummary summary = StaffingSummary.of(found(period), before, areas.all(), language);
        return new Table<>(StaffingSummaryView.class, "staffing-" + period.code())
                .answer(summary, summary.items(), headers);
    }

    @PUT
    @Path("{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Operation(
            operationId = "writeStaffing",
            summary = "Skriv en periods bemanning / Write the staffing of a period",
            description =
                    "Hela perioden på en gång. If-None-Match: * skriver den första gången, If-Match skriver om den."
                            + " / The whole period at once. If-None-Match: * writes it the first time, If-Match rewrites it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StaffingView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StaffingView.class)))
    public Response write(
            @Parameter(description = "Tertial eller år. / Tertial or year.", example = "2022-T3") @RestPath
                    Period period,
            @Valid WriteStaffing write,
            HttpHeaders headers) {
        Set<LocalDate> days = days(period);
        StaffingDocument there = staffing.findById(period.code());
        StaffingView before = there == null ? null : StaffingView.of(there);
        demandKnown(before, headers);
        demandSound(period, write);
        closedPeriods.demandOpen(days);
        StaffingDocument document = there == null ? new StaffingDocument() : there;
        document.period = period.code();
        document.write(write, clock.instant());
        staffing.persistAndFlush(document);
        StaffingView after = StaffingView.of(document);
        String address = "staffing/" + period.code();
        changes.record(before == null ? "written" : "rewritten", address, before, after, null);
        return before == null
                ? Response.created(URI.create(baseUrl + "/finance/v1/" + address))
                        .entity(after)
                        .build()
                : Response.ok(after).build();
    }

    /** The days that must be open: a tertial's own, and the last day of the year that is planned. */
    private static Set<LocalDate> days(Period period) {
        return switch (period) {
            case Tertial tertial -> Set.of(tertial.first(), tertial.last());
            case Year year -> Set.of(year.last());
            case CumulativeTertials odd -> throw NO_STAFFING_PERIOD.because(odd.code());
            case HalfYear odd -> throw NO_STAFFING_PERIOD.because(odd.code());
        };
    }

    private void demandKnown(@Nullable StaffingView before, HttpHeaders headers) {
        boolean create = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
        if (before == null) {
            if (!"*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                throw PRECONDITION_REQUIRED.because();
            }
        } else if (create) {
            throw ALREADY_EXISTS.because();
        } else {
            tags.demandMatch(headers, before);
        }
    }

    private void demandSound(Period period, WriteStaffing write) {
        List<Violation> violations = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < write.rows().size(); i++) {
            WriteStaffing.WriteRow row = write.rows().get(i);
            violations.addAll(areas.faults("rows[%s].area".formatted(i), row.area(), period.year()));
            if (!seen.add(List.of(row.form(), row.area(), row.financier()))) {
                violations.add(Violation.inBody("rows[%s]".formatted(i), "Står två gånger.", "Stands twice."));
            }
        }
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
    }

    private StaffingView found(Period period) {
        StaffingView view = there(period);
        if (view == null) {
            throw NOT_FOUND.because();
        }
        return view;
    }

    private @Nullable StaffingView there(Period period) {
        StaffingDocument document = staffing.findById(period.code());
        return document == null ? null : StaffingView.of(document);
    }
}
