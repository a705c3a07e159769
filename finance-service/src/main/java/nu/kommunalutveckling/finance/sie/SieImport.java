package nu.kommunalutveckling.finance.sie;

import static nu.kommunalutveckling.finance.sie.SieRefusals.SIE_UNMAPPED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import nu.kommunalutveckling.finance.funds.Books;
import nu.kommunalutveckling.finance.funds.Ledger;
import nu.kommunalutveckling.web.changes.ChangeLog;
import nu.kommunalutveckling.web.imports.Imports;
import nu.kommunalutveckling.web.imports.RowErrors;
import org.hibernate.Session;

/**
 * Brings in a SIE file, all or nothing, and every voucher once. The file is read twice from disk: first all of it is judged
 * and its vouchers are compared with those known, then the entries of the new ones go into the ledger by one statement.
 * Memory does not grow with the file, but for the keys of its known vouchers.
 */
@ApplicationScoped
class SieImport {
    private final Ledger ledger;
    private final Imports imports;
    private final EntityManager database;
    private final ChangeLog changes;
    private final VoucherRegister register;

    SieImport(Ledger ledger, Imports imports, EntityManager database, ChangeLog changes, VoucherRegister register) {
        this.ledger = ledger;
        this.imports = imports;
        this.database = database;
        this.changes = changes;
        this.register = register;
    }

    /** Runs inside the caller's transaction, which a dry run must roll back. */
    SieReport run(String organisationNumber, WriteSieMapping mapping, InputStream body, boolean dryRun) {
        Path file = spooled(body);
        try {
            register.hold(organisationNumber);
            SieReport report = database.unwrap(Session.class)
                    .doReturningWork(connection -> read(connection, organisationNumber, mapping, file, dryRun));
            if (!dryRun && report.imported() > 0) {
                changes.record("imported", "sie-mappings/" + organisationNumber, null, report, null);
            }
            return report;
        } finally {
            delete(file);
        }
    }

    private SieReport read(
            Connection connection, String organisationNumber, WriteSieMapping mapping, Path file, boolean dryRun)
            throws SQLException {
        Books books = ledger.books();
        RowErrors errors = imports.errors();
        MappedRows rows = new MappedRows(mapping);
        FileCheck check = new FileCheck(organisationNumber, books, rows, errors);
        VoucherRegister.Known known;
        try (InputStream content = Files.newInputStream(file);
                VoucherRegister.Staged staged = register.stage(connection)) {
            check.read(content, staged);
            known = staged.compare(organisationNumber, errors);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        demandMapped(rows.unmapped(), organisationNumber);
        if (!errors.isEmpty() && !dryRun) {
            throw errors.refusal(check.lines());
        }
        long entries = errors.isEmpty() ? write(connection, organisationNumber, mapping, file, known) : 0;
        return new SieReport(
                check.vouchers(),
                check.vouchers() - known.size(),
                known.size(),
                check.transactions(),
                entries,
                errors.report(dryRun, check.lines(), entries, 0));
    }

    private long write(
            Connection connection,
            String organisationNumber,
            WriteSieMapping mapping,
            Path file,
            VoucherRegister.Known known)
            throws SQLException {
        register.remember(connection, organisationNumber);
        MappedRows rows = new MappedRows(mapping);
        VoucherKeys keys = new VoucherKeys();
        try (InputStream content = Files.newInputStream(file)) {
            SieBooks vouchers = new SieBooks(new SieReader(content));
            return ledger.stream(connection, sink -> {
                for (SieVoucher voucher = vouchers.next(); voucher != null; voucher = vouchers.next()) {
                    if (!known.has(keys.of(voucher, vouchers.yearOf(voucher)))) {
                        SieVoucher fresh = voucher;
                        fresh.transactions()
                                .forEach(row -> rows.entry(fresh, row).ifPresent(sink));
                    }
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void demandMapped(Unmapped unmapped, String organisationNumber) {
        if (!unmapped.isEmpty()) {
            throw SIE_UNMAPPED.because(organisationNumber).with("unmapped", unmapped);
        }
    }

    private static Path spooled(InputStream body) {
        try {
            Path file = Files.createTempFile("sie", ".part");
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
