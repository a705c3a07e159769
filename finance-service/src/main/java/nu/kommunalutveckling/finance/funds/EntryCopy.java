package nu.kommunalutveckling.finance.funds;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Writes entries by a single statement, so that the database sums them once, in the order of its key. */
final class EntryCopy implements AutoCloseable {
    private final BulkRows rows;
    private final Instant now;

    EntryCopy(Connection connection, Clock clock) {
        rows = new BulkRows(
                connection,
                "entry (id, kind, area, state_grant, project, booked_on, amount, financier, organisation, counter_area,"
                        + " voucher, transfer, reverses, reason, recorded_at)");
        now = clock.instant();
    }

    /** Writes one entry, and tells the id it got. */
    UUID add(NewEntry entry) {
        UUID id = id();
        rows.cell(id)
                .cell(entry.kind())
                .cell(entry.area())
                .cell(entry.stateGrant())
                .cell(entry.project())
                .cell(entry.bookedOn())
                .cell(entry.amount().amount().toPlainString())
                .cell(entry.financier())
                .cell(entry.organisation())
                .cell(entry.counterArea())
                .cell(entry.voucher())
                .cell(entry.transfer())
                .cell(entry.reverses())
                .cell(entry.reason())
                .cell(now)
                .endRow();
        return id;
    }

    /** Ends the statement: now the database has checked and summed everything. */
    void end() {
        rows.end();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** A version 7 identifier: later ones sort after earlier ones, so that the index grows at its end. */
    private UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = now.toEpochMilli() << 16 | 0x7000L | random.nextLong(1L << 12);
        long low = 1L << 63 | random.nextLong(1L << 62);
        return new UUID(high, low);
    }
}
