package nu.kommunalutveckling.finance.sie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import nu.kommunalutveckling.finance.funds.BulkRows;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;

/** The vouchers that were imported, and those of a file held against them. */
@ApplicationScoped
class VoucherRegister {
    private static final int PORTION = 1000;
    private static final Text STANDS_TWICE =
            new Text("Verifikationen står två gånger i filen.", "The voucher stands twice in the file.");
    private static final Text SAYS_OTHERWISE = new Text(
            "Verifikationen är redan inläst med annat innehåll; rätta den med en ny verifikation.",
            "The voucher was imported already and said something else; correct it with a new voucher.");
    private static final String STAGE = """
            create temporary table staged_voucher (line bigint, year int, series text, number text, nth int,
                content_hash text) on commit drop""";
    private static final String TWICE = """
            select line from (select line, row_number() over (partition by year, series, number, nth order by line) as time
                from staged_voucher) s where time > 1 order by line""";
    private static final String OTHERWISE = """
            select s.line from staged_voucher s join sie_voucher v using (year, series, number, nth)
            where v.organisation_number = ? and v.content_hash <> s.content_hash order by s.line""";
    private static final String KNOWN = """
            select year, series, number, nth from staged_voucher s join sie_voucher v using (year, series, number, nth)
            where v.organisation_number = ?""";
    private static final String REMEMBER = """
            insert into sie_voucher (organisation_number, year, series, number, nth, content_hash, imported_at)
            select ?, s.year, s.series, s.number, s.nth, s.content_hash, ? from staged_voucher s
            where not exists (select from sie_voucher v where v.organisation_number = ?
                and (v.year, v.series, v.number, v.nth) = (s.year, s.series, s.number, s.nth))""";

    private final EntityManager database;
    private final Clock clock;

    VoucherRegister(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets one file of an organisation in at a time, until the transaction ends. */
    void hold(String organisationNumber) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:books, 0))", Integer.class)
                .setParameter("books", "sie " + organisationNumber)
                .getSingleResult();
    }

    /** Begins to take the vouchers of a file; nothing else can be asked of the connection before they are compared. */
    Staged stage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
        return new Staged(connection);
    }

    /** Takes down the staged vouchers that are new. */
    void remember(Connection connection, String organisationNumber) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, organisationNumber);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(3, organisationNumber);
            insert.executeLargeUpdate();
        }
    }

    /** The vouchers of a file that were imported before. */
    record Known(Set<VoucherKey> keys) {
        boolean has(VoucherKey key) {
            return keys.contains(key);
        }

        int size() {
            return keys.size();
        }
    }

    /** The vouchers of a file on their way into a table beside the register. */
    static final class Staged implements AutoCloseable {
        private final Connection connection;
        private final BulkRows rows;

        Staged(Connection connection) {
            this.connection = connection;
            this.rows = new BulkRows(connection, "staged_voucher");
        }

        void add(SieVoucher voucher, VoucherKey key) {
            rows.cell(voucher.line())
                    .cell(key.year())
                    .cell(key.series())
                    .cell(key.number())
                    .cell(key.nth())
                    .cell(voucher.contentHash())
                    .endRow();
        }

        /** Holds the staged vouchers against those of an organisation: faults are noted, known ones told. */
        Known compare(String organisationNumber, RowErrors errors) throws SQLException {
            rows.end();
            try (PreparedStatement twice = connection.prepareStatement(TWICE)) {
                note(twice, STANDS_TWICE, errors);
            }
            try (PreparedStatement otherwise = connection.prepareStatement(OTHERWISE)) {
                otherwise.setString(1, organisationNumber);
                note(otherwise, SAYS_OTHERWISE, errors);
            }
            Set<VoucherKey> keys = new HashSet<>();
            try (PreparedStatement known = connection.prepareStatement(KNOWN)) {
                known.setFetchSize(PORTION);
                known.setString(1, organisationNumber);
                try (ResultSet found = known.executeQuery()) {
                    while (found.next()) {
                        keys.add(new VoucherKey(
                                found.getInt(1), found.getString(2), found.getString(3), found.getInt(4)));
                    }
                }
            }
            return new Known(keys);
        }

        private static void note(PreparedStatement lines, Text fault, RowErrors errors) throws SQLException {
            lines.setFetchSize(PORTION);
            try (ResultSet found = lines.executeQuery()) {
                while (found.next()) {
                    errors.add(found.getLong(1), "#VER", fault);
                }
            }
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
