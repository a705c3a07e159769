package nu.kommunalutveckling.course.occasions;

import static nu.kommunalutveckling.course.occasions.OccasionRefusals.OCCASION_NOT_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.kommunalutveckling.course.courses.CatalogueClock;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.ProblemException;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * Brings in a file of occasions, past or to come, all or nothing. One that is there already, exactly so, is left alone; one that
 * is said to be otherwise is a fault.
 */
@ApplicationScoped
class OccasionImport {
    private static final int KEPT_IN_MEMORY = 500;
    private static final Text NO_SUCH_COURSE = new Text("Kursen finns inte.", "There is no such course.");
    private static final Text OTHERWISE = new Text(
            "Tillfället finns redan och ser annorlunda ut; ändra det i stället.",
            "The occasion exists already and is otherwise; change it instead.");

    private final Imports imports;
    private final OccasionRepository occasions;
    private final CatalogueClock catalogue;
    private final ClosedPeriods closedPeriods;
    private final ChangeLog changes;
    private final Clock clock;

    OccasionImport(
            Imports imports,
            OccasionRepository occasions,
            CatalogueClock catalogue,
            ClosedPeriods closedPeriods,
            ChangeLog changes,
            Clock clock) {
        this.imports = imports;
        this.occasions = occasions;
        this.catalogue = catalogue;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        RowErrors errors = imports.errors();
        Instant now = catalogue.tick();
        Set<String> courses = new HashSet<>(occasions
                .getEntityManager()
                .createQuery("select c.key from Course c", String.class)
                .getResultList());
        long[] created = {0};
        long rows = imports.read(body, type, PlanOccasion.class, errors, (row, plan, faults) -> {
            if (take(plan, courses, now, faults)) {
                created[0]++;
            }
            if (row % KEPT_IN_MEMORY == 0) {
                occasions.flush();
                occasions.getEntityManager().clear();
            }
        });
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        ImportReport report = errors.report(dryRun, rows, created[0], rows - created[0]);
        if (!dryRun && created[0] > 0) {
            changes.record("imported", "occasions", null, report, null);
        }
        return report;
    }

    /** Whether the row became a new occasion. */
    private boolean take(PlanOccasion plan, Set<String> courses, Instant now, RowErrors faults) {
        Occasion there = occasions.findById(plan.key());
        if (there != null) {
            if (!there.is(plan)) {
                faults.add("key", OTHERWISE);
            }
            return false;
        }
        if (isSound(plan, courses, faults)) {
            occasions.persist(Occasion.of(plan, now));
            return true;
        }
        return false;
    }

    private boolean isSound(PlanOccasion plan, Set<String> courses, RowErrors faults) {
        List<Violation> violations = OccasionRules.violationsOfNew(plan);
        violations.forEach(violation -> faults.add(column(violation.field()), violation.message()));
        boolean sound = violations.isEmpty();
        if (!courses.contains(plan.course())) {
            faults.add("course", NO_SUCH_COURSE);
            sound = false;
        }
        if (OccasionRules.isHeldBeforeItBegan(plan.state(), plan, clock.instant())) {
            faults.add("state", OCCASION_NOT_BEGUN.because(plan.key()).detail());
            sound = false;
        }
        return sound && isInOpenPeriod(plan, faults);
    }

    private boolean isInOpenPeriod(PlanOccasion plan, RowErrors faults) {
        try {
            closedPeriods.demandOpen(List.of(OccasionRules.countedOn(plan)));
            return true;
        } catch (ProblemException closed) {
            faults.add("sessions", closed.detail());
            return false;
        }
    }

    /** In a file a session has no cells of its own. */
    private static String column(String field) {
        return field.startsWith("sessions") ? "sessions" : field;
    }
}
