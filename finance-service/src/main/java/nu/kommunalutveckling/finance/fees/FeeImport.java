package nu.kommunalutveckling.finance.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.datedfacts.DatedFact;
import nu.kommunalutveckling.periodclosings.ClosedPeriods;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;

/**
 * Brings in a file of fees, all or nothing. A fee that is there already, exactly so, is left alone; one that says something
 * else is a fault, for a fee is changed by its own address. There are never more fees than municipalities, partnerships,
 * kinds and years allow, whatever the size of the file.
 */
@ApplicationScoped
class FeeImport {
    private static final Text STANDS_TWICE =
            new Text("Samma avgift står två gånger i filen.", "The same fee stands twice in the file.");
    private static final Text CLOSED = new Text("%s är stängd.", "%s is closed.");
    private static final Text THERE_ALREADY = new Text(
            "Avgiften finns redan som %s; ändra den i stället.", "The fee is there already as %s; change it instead.");

    private final Imports imports;
    private final FeeRepository fees;
    private final FeeRules rules;
    private final ClosedPeriods closedPeriods;
    private final ChangeLog changes;
    private final Clock clock;

    FeeImport(
            Imports imports,
            FeeRepository fees,
            FeeRules rules,
            ClosedPeriods closedPeriods,
            ChangeLog changes,
            Clock clock) {
        this.imports = imports;
        this.fees = fees;
        this.rules = rules;
        this.closedPeriods = closedPeriods;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        closedPeriods.holdStill();
        RowErrors errors = imports.errors();
        Reading reading = new Reading(closedPeriods.closed());
        long rows = imports.read(body, type, WriteFee.class, errors, (row, fee, faults) -> reading.take(fee, faults));
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        fees.flush();
        ImportReport report = errors.report(dryRun, rows, reading.created, rows - reading.created);
        if (!dryRun && reading.created > 0) {
            changes.record("imported", "fees", null, report, null);
        }
        return report;
    }

    /** What has been read so far. */
    private final class Reading {
        private final Set<List<Object>> seen = new HashSet<>();
        private final List<Period> closed;
        private long created;

        Reading(List<Period> closed) {
            this.closed = closed;
        }

        void take(WriteFee write, RowErrors errors) {
            List<Violation> violations = rules.violations(write);
            violations.forEach(violation -> errors.add(violation.field(), violation.message()));
            if (!violations.isEmpty()) {
                return;
            }
            if (!seen.add(List.of(write.year(), write.municipality(), write.partnership(), write.kind()))) {
                errors.add(null, STANDS_TWICE);
                return;
            }
            Optional<Fee> there = fees.same(write);
            if (there.isEmpty()) {
                create(write, errors);
            } else if (!there.get().says(write)) {
                errors.add("amount", THERE_ALREADY.filled(there.get().amount.toPlainString()));
            }
        }

        private void create(WriteFee write, RowErrors errors) {
            Fee fee = new Fee();
            fee.write(write, clock.instant());
            Optional<Period> shut = closedFor(fee);
            if (shut.isPresent()) {
                errors.add(null, CLOSED.filled(shut.get().code()));
            } else if (errors.isEmpty()) {
                fees.persist(fee);
                created++;
            }
        }

        private Optional<Period> closedFor(Fee fee) {
            return closed.stream()
                    .filter(period -> fee.facts().stream().map(DatedFact::day).anyMatch(period::contains))
                    .findFirst();
        }
    }
}
