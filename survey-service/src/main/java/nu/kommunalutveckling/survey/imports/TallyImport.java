package nu.kommunalutveckling.survey.imports;

import static nu.kommunalutveckling.survey.imports.ImportFaults.INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;

/**
 * Brings in a finished survey as counts, all or nothing. A network comes whole: every question of the scale that it is asked, and each
 * with the same number of respondents.
 */
@ApplicationScoped
class TallyImport {
    private final Imports imports;
    private final DraftSurveys drafts;
    private final ImportedNetworkRepository networks;
    private final TallyRepository tallies;
    private final ChangeLog changes;

    TallyImport(
            Imports imports,
            DraftSurveys drafts,
            ImportedNetworkRepository networks,
            TallyRepository tallies,
            ChangeLog changes) {
        this.imports = imports;
        this.drafts = drafts;
        this.networks = networks;
        this.tallies = tallies;
        this.changes = changes;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(String survey, InputStream body, MediaType type, boolean dryRun) {
        drafts.hold(survey);
        TalliesRead read = new TalliesRead(networks.of(survey));
        RowErrors errors = imports.errors();
        long rows = imports.read(body, type, ImportTally.class, errors, (_, tally, faults) -> {
            if (read.isSound(tally, faults) && tally.respondents() > 0) {
                tallies.write(survey, tally);
            }
        });
        long end = rows;
        for (TalliesRead.Missing missing : read.missing()) {
            errors.add(++end, null, INCOMPLETE.filled(missing.question(), missing.network()));
        }
        if (!errors.isEmpty()) {
            if (dryRun) {
                return errors.report(true, rows, 0, 0);
            }
            throw errors.refusal(rows);
        }
        read.respondents().forEach((network, number) -> tallies.answered(survey, network, number));
        ImportReport report = errors.report(dryRun, rows, rows, 0);
        if (!dryRun) {
            changes.record("imported", "surveys/" + survey + "/tallies", null, report, null);
        }
        return report;
    }
}
