package nu.kommunalutveckling.reportedvalues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nu.kommunalutveckling.measures.Measures;
import nu.kommunalutveckling.measures.Select;
import nu.kommunalutveckling.measures.UnknownSelect;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.ImportReport;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Violation;
import org.hibernate.Session;

/**
 * Brings in a file of reported values: staged row by row, then compared and written by the database in one go. All or
 * nothing. A row that is there already, exactly so, is left alone; one that says something else is a fault, for a
 * printed figure is changed only by a correction with a reason.
 */
@ApplicationScoped
class ReportedValueImport {
    private static final int BATCH = 1000;
    private static final Text STANDS_TWICE =
            new Text("Samma värde står två gånger i filen.", "The same value stands twice in the file.");
    private static final Text REPORTED_ALREADY = new Text(
            "Redan rapporterat som %s; rätta det med en motivering i stället.",
            "Reported already as %s; correct it with a reason instead.");
    private static final String STAGE = """
            create temporary table staged (row_no bigint, measure text, parameters text, period text, value numeric,
                low numeric, high numeric, numerator numeric, denominator numeric, observation text, source text,
                note text) on commit drop""";
    private static final String TWICE = "twice";
    private static final String FAULTS = """
            select row_no, '%s' as fault
            from (select row_no, row_number() over (partition by measure, parameters, period order by row_no) as nth
                from staged) s where nth > 1
            union all
            select s.row_no, coalesce(r.value::text, r.low || '–' || r.high, '') || ' (' || r.source || ')'
            from staged s join reported_value r using (measure, parameters, period)
            where (s.value, s.low, s.high, s.numerator, s.denominator, s.observation, s.source, s.note) is distinct
                from (r.value, r.low, r.high, r.numerator, r.denominator, r.observation, r.source, r.note)
            order by row_no, fault""".formatted(TWICE);
    private static final String CREATE = """
            insert into reported_value (id, version, measure, parameters, period, value, low, high, numerator,
                denominator, observation, source, note, changed_at)
            select gen_random_uuid(), 0, measure, parameters, period, value, low, high, numerator, denominator,
                observation, source, note, ?
            from staged s where not exists (select from reported_value r
                where (r.measure, r.parameters, r.period) = (s.measure, s.parameters, s.period))""";

    private final Imports imports;
    private final Measures measures;
    private final EntityManager database;
    private final ChangeLog changes;
    private final Clock clock;

    ReportedValueImport(Imports imports, Measures measures, EntityManager database, ChangeLog changes, Clock clock) {
        this.imports = imports;
        this.measures = measures;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    ImportReport run(InputStream body, MediaType type, boolean dryRun) {
        RowErrors errors = imports.errors();
        ImportReport report = database.unwrap(Session.class)
                .doReturningWork(connection -> write(connection, body, type, dryRun, errors));
        if (!dryRun && report.created() > 0) {
            changes.record("imported", "reported-values", null, report, null);
        }
        return report;
    }

    private ImportReport write(
            Connection connection, InputStream body, MediaType type, boolean dryRun, RowErrors errors)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
            long rows;
            try (Stage stage = new Stage(connection)) {
                rows = imports.read(
                        body,
                        type,
                        ReportValue.class,
                        errors,
                        (row, value, faults) -> stage(stage, row, value, faults));
            }
            compare(statement, errors);
            if (!errors.isEmpty()) {
                if (dryRun) {
                    return errors.report(true, rows, 0, 0);
                }
                throw errors.refusal(rows);
            }
            long created = create(connection);
            return errors.report(dryRun, rows, created, rows - created);
        }
    }

    private void stage(Stage stage, long row, ReportValue value, RowErrors errors) {
        try {
            Select select = Select.of(value.measure(), value.writtenParameters());
            List<Violation> violations = FigureRules.violations(select.definition(measures), value.period(), value);
            violations.forEach(violation -> errors.add(violation.field(), violation.message()));
            if (violations.isEmpty()) {
                stage.add(row, select, value);
            }
        } catch (UnknownSelect unknown) {
            errors.add("measure", unknown.reason());
        }
    }

    private static void compare(Statement statement, RowErrors errors) throws SQLException {
        // In portions: there may be as many as there are rows in the file.
        statement.setFetchSize(BATCH);
        try (ResultSet faults = statement.executeQuery(FAULTS)) {
            while (faults.next()) {
                String fault = faults.getString(2);
                if (fault.equals(TWICE)) {
                    errors.add(faults.getLong(1), null, STANDS_TWICE);
                } else {
                    errors.add(faults.getLong(1), "value", REPORTED_ALREADY.filled(fault));
                }
            }
        }
    }

    private long create(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(CREATE)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeLargeUpdate();
        }
    }

    /** Rows on their way into the temporary table, a thousand at a time. */
    private static final class Stage implements AutoCloseable {
        private final PreparedStatement insert;
        private int waiting;

        Stage(Connection connection) throws SQLException {
            insert = connection.prepareStatement("insert into staged values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        void add(long row, Select select, ReportValue value) {
            try {
                insert.setLong(1, row);
                insert.setString(2, select.measure());
                insert.setString(3, select.writtenParameters());
                insert.setString(4, value.period().code());
                insert.setBigDecimal(5, value.value());
                insert.setBigDecimal(6, value.low());
                insert.setBigDecimal(7, value.high());
                insert.setBigDecimal(8, value.numerator());
                insert.setBigDecimal(9, value.denominator());
                insert.setString(10, value.observation().name());
                insert.setString(11, value.source());
                insert.setString(12, value.note());
                insert.addBatch();
                waiting++;
                if (waiting == BATCH) {
                    flush();
                }
            } catch (SQLException broken) {
                throw new DatabaseBroke(broken);
            }
        }

        private void flush() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            try (insert) {
                flush();
            }
        }
    }

    /** Carries a fault of the database past code that knows nothing of databases. */
    private static final class DatabaseBroke extends RuntimeException {
        DatabaseBroke(SQLException cause) {
            super(cause);
        }
    }
}
