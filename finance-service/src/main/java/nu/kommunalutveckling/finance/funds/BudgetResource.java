package nu.kommunalutveckling.finance.funds;

import static nu.kommunalutveckling.periodclosings.PeriodRefusals.PERIOD_CLOSED;
import static nu.kommunalutveckling.web.problems.Refusals.INVALID;
import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.finance.areas.AccountingYear;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Budgets: the latest version of a year holds, and the ones before it stay to be read. */
@Path("budgets")
@Tag(name = "budgets", description = "Budgetar i versioner. / Budgets in versions.")
@Produces(MediaType.APPLICATION_JSON)
class BudgetResource {
    private static final Listing<Budget, BudgetView> LISTING = new Listing<>(
            BudgetView.class,
            BudgetView::of,
            Map.of("year", "id.year", "version", "id.version", "madeAt", "madeAt"),
            "id",
            "budgets");

    @Inject
    BudgetRepository budgets;

    @Inject
    BudgetRules rules;

    @Inject
    ClosedPeriods closedPeriods;

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
            operationId = "listBudgets",
            summary = "Lista budgetar / List budgets",
            description = "Alla versioner av alla år. / All versions of all years.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = BudgetView.class)))
    public Response list(
            @BeanParam ListQuery list,
            @Parameter(description = "År. / Year.") @RestQuery @Nullable AccountingYear year,
            HttpHeaders headers,
            UriInfo uri) {
        return LISTING.answer(list, order -> budgets.ofYear(year == null ? null : year.value(), order), headers, uri);
    }

    @GET
    @Path("{year}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getBudget",
            summary = "Läs ett års budget / Read the budget of a year",
            description = "Den senaste versionen, den som gäller. / The latest version, the one that holds.")
    public BudgetView latest(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2000) @Max(2099) int year) {
        return BudgetView.of(budgets.latest(year).orElseThrow(NOT_FOUND::because));
    }

    @GET
    @Path("{year}/versions/{version}")
    @PermissionsAllowed(Permission.READ_LIVE)
    @Transactional
    @Operation(
            operationId = "getBudgetVersion",
            summary = "Läs en version av en budget / Read a version of a budget",
            description = "Versionerna räknas från 1. / Versions count from 1.")
    public BudgetView version(
            @Parameter(description = "År. / Year.", example = "2022") @RestPath @Min(2000) @Max(2099) int year,
            @Parameter(description = "Version. / Version.", example = "1") @RestPath @Min(1) int version) {
        return BudgetView.of(
                budgets.findByIdOptional(new Budget.Id(year, version)).orElseThrow(NOT_FOUND::because));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.WRITE)
    @Transactional
    @Idempotent
    @Operation(
            operationId = "makeBudget",
            summary = "Lägg en budget / Make a budget",
            description = "Blir årets nästa version, hel. Ett stängt år behåller sin. / Becomes the next version of"
                    + " the year, whole. A closed year keeps its own.")
    @APIResponse(
            responseCode = "201",
            description = "Lagd. / Made.",
            content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response make(@Valid MakeBudget command) {
        closedPeriods.holdStill();
        if (closedPeriods.isClosed(new Year(command.year()))) {
            throw PERIOD_CLOSED.because(command.year());
        }
        List<Violation> violations = rules.violations(command);
        if (!violations.isEmpty()) {
            throw INVALID.because(violations);
        }
        BudgetView before = budgets.latest(command.year()).map(BudgetView::of).orElse(null);
        BudgetView made = BudgetView.of(next(command, before == null ? 1 : before.version() + 1));
        String address = "budgets/%s/versions/%s".formatted(made.year(), made.version());
        changes.record("made", address, before, made, command.reason());
        return Response.created(URI.create(baseUrl + "/finance/v1/" + address))
                .entity(made)
                .build();
    }

    /** Two that make the same version at once meet at its key: the later one is told of the conflict. */
    private Budget next(MakeBudget command, int version) {
        Budget budget = new Budget();
        budget.id = new Budget.Id(command.year(), version);
        budget.reason = command.reason();
        budget.madeAt = clock.instant();
        command.lines().forEach(line -> budget.lines.add(line.asLine()));
        budgets.persistAndFlush(budget);
        return budget;
    }
}
