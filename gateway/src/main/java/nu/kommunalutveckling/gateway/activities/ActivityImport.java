package nu.kommunalutveckling.gateway.activities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;

/**
 * Brings in a file of activities as documents print them, all or nothing. One that is there already is left alone, however it
 * has gone since; one that its document is said to print otherwise is a fault. What a document does not say stays unsaid: an
 * activity without a printed status has none until somebody tells it.
 */
@ApplicationScoped
class ActivityImport {
    private static final int KEPT_IN_MEMORY = 500;
    private static final Text HALF_A_STATUS = new Text(
            "Tryckt status och dess betydelse hör ihop: ange båda eller ingen.",
            "A printed status and its meaning belong together: give both or neither.");
    private static final Text PRINTED_OTHERWISE = new Text(
            "Aktiviteten finns redan med annan målgrupp eller tryckt status.",
            "The activity is there already with another audience or printed status.");

    private final Imports imports;
    private final ActivityRepository activities;
    private final StatusChangeRepository history;
    private final ChangeLog changes;
    private final Clock clock;

    ActivityImport(
            Imports imports,
            ActivityRepository activities,
            StatusChangeRepository history,
            ChangeLog changes,
            Clock clock) {
        this.imports = imports;
        this.activities = activities;
        this.history = history;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        RowErrors errors = imports.errors();
        long[] created = {0};
        long rows = imports.read(body, type, ReportActivity.class, errors, (row, report, faults) -> {
            created[0] += take(report, faults) ? 1 : 0;
            if (row % KEPT_IN_MEMORY == 0) {
                activities.flush();
                activities.getEntityManager().clear();
            }
        });
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        activities.flush();
        ImportReport report = errors.report(dryRun, rows, created[0], rows - created[0]);
        if (!dryRun && created[0] > 0) {
            changes.record("imported", "activities", null, report, null);
        }
        return report;
    }

    /** Whether it is new. */
    private boolean take(ReportActivity report, RowErrors errors) {
        if ((report.status() == null) != (report.statusAsPrinted() == null)) {
            errors.add("status", HALF_A_STATUS);
            return false;
        }
        Optional<Activity> there = activities.same(report);
        if (there.isPresent()) {
            if (!there.get().isPrintedAs(report)) {
                errors.add(null, PRINTED_OTHERWISE);
            }
            return false;
        }
        Activity printed = Activity.of(report, clock.instant());
        activities.persist(printed);
        if (printed.status != null) {
            history.persist(StatusChange.to(printed.status, printed, printed.statusAsPrinted));
        }
        return true;
    }
}
