package nu.kommunalutveckling.finance.sie;

import java.io.InputStream;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.finance.funds.Books;
import nu.kommunalutveckling.web.imports.RowErrors;
import nu.kommunalutveckling.web.language.Text;

/** Judges a file from beginning to end: its form, its vouchers' balance and days, and the entries they would become. */
final class FileCheck {
    private static final Text FOREIGN =
            new Text("Filen gäller en annan organisation.", "The file is of another organisation.");
    private static final Text UNBALANCED =
            new Text("Verifikationen balanserar inte: differens %s.", "The voucher does not balance: it is off by %s.");
    private static final Text OUTSIDE_YEAR =
            new Text("Ligger utanför filens räkenskapsår.", "Lies outside the file's financial year.");
    private static final int LONGEST_NAME = 60;
    private static final Text LONG = new Text("Serie och nummer är för långa.", "Series and number are too long.");

    private final String organisationNumber;
    private final Books books;
    private final MappedRows rows;
    private final RowErrors errors;
    private long lines;
    private long vouchers;
    private long transactions;

    FileCheck(String organisationNumber, Books books, MappedRows rows, RowErrors errors) {
        this.organisationNumber = organisationNumber;
        this.books = books;
        this.rows = rows;
        this.errors = errors;
    }

    /** Reads the file to its end, or to the line that cannot be understood. */
    void read(InputStream content, VoucherRegister.Staged staged) {
        SieReader reader = new SieReader(content);
        try {
            SieBooks file = new SieBooks(reader);
            String told = file.organisationNumber();
            if (told != null && !told.equals(organisationNumber.replace("-", ""))) {
                errors.add(1, "#ORGNR", FOREIGN);
                return;
            }
            VoucherKeys keys = new VoucherKeys();
            for (SieVoucher voucher = file.next(); voucher != null; voucher = file.next()) {
                vouchers++;
                transactions += voucher.transactions().size();
                check(file, voucher);
                staged.add(voucher, keys.of(voucher, file.yearOf(voucher)));
            }
        } catch (SieFault fault) {
            errors.add(fault.line(), null, fault.reason());
        } finally {
            lines = reader.line();
        }
    }

    private void check(SieBooks file, SieVoucher voucher) {
        Money balance = voucher.balance();
        if (!balance.equals(Money.ZERO)) {
            errors.add(voucher.line(), "#VER", UNBALANCED.filled(balance.amount()));
        }
        if (!file.yearHas(voucher.date())) {
            errors.add(voucher.line(), "#VER", OUTSIDE_YEAR);
        }
        if (voucher.series().length() + voucher.number().length() > LONGEST_NAME) {
            errors.add(voucher.line(), "#VER", LONG);
        }
        for (SieTransaction row : voucher.transactions()) {
            rows.entry(voucher, row).ifPresent(entry -> {
                books.faults(entry).forEach(fault -> errors.add(row.line(), fault.field(), fault.message()));
                books.closed(entry).ifPresent(fault -> errors.add(row.line(), fault.field(), fault.message()));
            });
        }
    }

    long lines() {
        return lines;
    }

    long vouchers() {
        return vouchers;
    }

    long transactions() {
        return transactions;
    }
}
