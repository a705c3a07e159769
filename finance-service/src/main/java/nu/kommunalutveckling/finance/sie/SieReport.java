package nu.kommunalutveckling.finance.sie;

import nu.kommunalutveckling.web.imports.ImportReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a SIE file.
 *
 * @param vouchers vouchers in the file
 * @param imported vouchers that are new, and whose entries were written
 * @param known vouchers that had been imported before, and were passed over
 * @param transactions rows of the vouchers in the file
 * @param entries entries of the new vouchers; rows without concern to the ledger make none
 * @param lines the lines of the file, with the faults of a dry run
 */
@Schema(name = "SieReport")
record SieReport(long vouchers, long imported, long known, long transactions, long entries, ImportReport lines) {}
