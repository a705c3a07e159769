package nu.kommunalutveckling.finance.sie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.domain.Money;
import org.jspecify.annotations.Nullable;

/**
 * A SIE 4 file as books: whose they are, their financial year, and the vouchers one at a time. Of types 4E (a whole year's
 * export) and 4I (vouchers of a pre-system). Labels that are not needed are passed over.
 */
final class SieBooks {
    private static final int COST_CENTRE = 1;
    private static final int PROJECT = 6;

    private final SieReader reader;
    private @Nullable SieRecord ahead;
    private @Nullable String organisationNumber;
    private @Nullable LocalDate yearBegins;
    private @Nullable LocalDate yearEnds;

    /** Reads all that stands before the first voucher. Throws {@link SieFault} when it is no SIE 4 file. */
    SieBooks(SieReader reader) {
        this.reader = reader;
        boolean ofTypeFour = false;
        for (ahead = reader.next(); ahead != null && !ahead.label().equals("#VER"); ahead = reader.next()) {
            switch (ahead.label()) {
                case "#SIETYP" -> ofTypeFour = ahead.field(0).equals("4");
                case "#FORMAT" -> demandFormat(ahead);
                case "#ORGNR" -> organisationNumber = digits(ahead.field(0));
                case "#RAR" -> year(ahead);
                default -> {
                    // Accounts, balances and the like: what the mapping does not need.
                }
            }
        }
        if (!ofTypeFour) {
            throw new SieFault(
                    Math.max(1, reader.line()), "Filen är inte av SIE-typ 4.", "The file is not of SIE type 4.");
        }
    }

    /** The digits of the organisation number that the file names; null when it names none. */
    @Nullable
    String organisationNumber() {
        return organisationNumber;
    }

    /** Whether the file's financial year has that day; any day when the file tells no year. */
    boolean yearHas(LocalDate day) {
        return yearBegins == null || yearEnds == null || (!day.isBefore(yearBegins) && !day.isAfter(yearEnds));
    }

    /** The year that the voucher's number is unique in: the one the file's financial year begins in, or the day's own. */
    int yearOf(SieVoucher voucher) {
        return yearBegins == null ? voucher.date().getYear() : yearBegins.getYear();
    }

    /** The lines read so far. */
    int lines() {
        return reader.line();
    }

    /** The next voucher; null when there is none left. Throws {@link SieFault} when it cannot be read. */
    @Nullable
    SieVoucher next() {
        while (ahead != null && !ahead.label().equals("#VER")) {
            ahead = reader.next();
        }
        if (ahead == null) {
            return null;
        }
        SieRecord head = ahead;
        List<SieTransaction> rows = rows(head);
        ahead = reader.next();
        return new SieVoucher(head.line(), head.field(0), head.field(1), day(head, head.field(2)), head.field(3), rows);
    }

    private List<SieTransaction> rows(SieRecord head) {
        SieRecord brace = reader.next();
        if (brace == null || !brace.label().equals("{")) {
            throw new SieFault(head.line(), "Verifikationens rader saknas.", "The voucher's rows are missing.");
        }
        List<SieTransaction> rows = new ArrayList<>();
        for (SieRecord post = reader.next(); post != null; post = reader.next()) {
            switch (post.label()) {
                case "}" -> {
                    return rows;
                }
                case "#TRANS" -> rows.add(transaction(post));
                default -> {
                    // #BTRANS was struck out; #RTRANS is repeated as the #TRANS that follows it.
                }
            }
        }
        throw new SieFault(head.line(), "Verifikationen avslutas inte.", "The voucher does not end.");
    }

    private static SieTransaction transaction(SieRecord post) {
        if (!post.field(0).matches("[0-9]{1,9}")) {
            throw new SieFault(post.line(), "Kontot är inget nummer.", "The account is no number.");
        }
        return new SieTransaction(
                post.line(),
                Integer.parseInt(post.field(0)),
                object(post, COST_CENTRE),
                object(post, PROJECT),
                amount(post));
    }

    private static @Nullable String object(SieRecord post, int dimension) {
        List<String> objects = post.objects();
        if (objects.size() % 2 != 0) {
            throw new SieFault(
                    post.line(),
                    "Objektlistan består inte av par av dimension och objekt.",
                    "The list of objects does not consist of pairs of dimension and object.");
        }
        for (int pair = 0; pair < objects.size(); pair += 2) {
            if (objects.get(pair).equals(String.valueOf(dimension))
                    && !objects.get(pair + 1).isEmpty()) {
                return objects.get(pair + 1);
            }
        }
        return null;
    }

    private static Money amount(SieRecord post) {
        try {
            return Money.of(post.field(1));
        } catch (IllegalArgumentException unreadable) {
            throw new SieFault(
                    post.line(),
                    "Beloppet ska vara kronor med högst två decimaler efter punkt.",
                    "The amount must be kronor with at most two decimals after a point.");
        }
    }

    private static void demandFormat(SieRecord post) {
        if (!post.field(0).equals("PC8")) {
            throw new SieFault(post.line(), "Teckenuppsättningen ska vara PC8.", "The character set must be PC8.");
        }
    }

    private void year(SieRecord post) {
        if (post.field(0).equals("0")) {
            yearBegins = day(post, post.field(1));
            yearEnds = day(post, post.field(2));
        }
    }

    private static LocalDate day(SieRecord post, String written) {
        try {
            return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException unreadable) {
            throw new SieFault(post.line(), "Datumet ska skrivas ÅÅÅÅMMDD.", "The date must be written YYYYMMDD.");
        }
    }

    private static String digits(String number) {
        return number.replace("-", "");
    }
}
