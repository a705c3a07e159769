package nu.kommunalutveckling.finance.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.problems.Violation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a file of entries, all or nothing. Every row is judged as it streams by and goes straight into the ledger's
 * one statement, which is taken back when a fault is found; reading goes on, to name the others.
 */
@ApplicationScoped
class EntryImport {
    private final Imports imports;
    private final Ledger ledger;
    private final EntityManager database;
    private final ChangeLog changes;
    private final Clock clock;

    EntryImport(Imports imports, Ledger ledger, EntityManager database, ChangeLog changes, Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction. A dry run writes nothing. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        Books books = ledger.books();
        RowErrors errors = imports.errors();
        ImportReport report = database.unwrap(Session.class).doReturningWork(connection -> {
            try (Rows rows = new Rows(dryRun ? null : connection, books, errors)) {
                long read = imports.read(body, type, RecordEntry.class, errors, rows::take);
                rows.end();
                if (!errors.isEmpty() && !dryRun) {
                    throw errors.refusal(read);
                }
                return errors.report(dryRun, read, errors.isEmpty() ? read : 0, 0);
            }
        });
        if (!dryRun && report.created() > 0) {
            changes.record("imported", "entries", null, report, null);
        }
        return report;
    }

    /** The rows of one file on their way into the ledger. */
    private final class Rows implements AutoCloseable {
        private final @Nullable Connection connection;
        private final Books books;
        private final RowErrors errors;
        private final RowsIntoEntries entries;
        private @Nullable EntryCopy copy;

        /** @param connection null when nothing is to be written */
        Rows(@Nullable Connection connection, Books books, RowErrors errors) {
            this.connection = connection;
            this.books = books;
            this.errors = errors;
            this.entries = new RowsIntoEntries(this::book, (row, reason) -> errors.add(row, "transfer", reason));
        }

        void take(long row, RecordEntry command, RowErrors faults) {
            List<Violation> found = new ArrayList<>(command.faults());
            NewEntry entry = command.asEntry();
            found.addAll(books.faults(entry, command.transfer() != null));
            books.closed(entry).ifPresent(found::add);
            // Ends a transfer before this row's own faults are noted, which come after it.
            entries.take(row, command, found.isEmpty());
            found.forEach(fault -> faults.add(fault.field(), fault.message()));
        }

        /** After the last row: the database checks and sums all of them. */
        void end() {
            entries.end();
            if (copy != null && errors.isEmpty()) {
                copy.end();
            }
        }

        private void book(NewEntry entry) {
            if (connection == null || !errors.isEmpty()) {
                return;
            }
            if (copy == null) {
                copy = new EntryCopy(connection, clock);
            }
            copy.add(entry);
        }

        @Override
        public void close() {
            if (copy != null) {
                copy.close();
            }
        }
    }
}
