package nu.kommunalutveckling.course.courses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;

/**
 * Brings in a file of courses, all or nothing. A course that is there already, in the same words, is left alone; one that is
 * described otherwise is a fault, for a change is made to one course at a time.
 */
@ApplicationScoped
class CourseImport {
    private static final int KEPT_IN_MEMORY = 500;
    private static final Text OTHERWISE = new Text(
            "Kursen finns redan och beskrivs annorlunda; ändra den i stället.",
            "The course exists already and is described otherwise; change it instead.");

    private final Imports imports;
    private final CourseRepository courses;
    private final CatalogueClock catalogue;
    private final ChangeLog changes;

    CourseImport(Imports imports, CourseRepository courses, CatalogueClock catalogue, ChangeLog changes) {
        this.imports = imports;
        this.courses = courses;
        this.catalogue = catalogue;
        this.changes = changes;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        RowErrors errors = imports.errors();
        Instant now = catalogue.tick();
        long[] created = {0};
        long rows = imports.read(body, type, OfferCourse.class, errors, (row, offer, faults) -> {
            Course there = courses.findById(offer.key());
            if (there == null) {
                courses.persist(Course.of(offer, now));
                created[0]++;
            } else if (!there.says(offer)) {
                faults.add("key", OTHERWISE);
            }
            if (row % KEPT_IN_MEMORY == 0) {
                courses.flush();
                courses.getEntityManager().clear();
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
            changes.record("imported", "courses", null, report, null);
        }
        return report;
    }
}
