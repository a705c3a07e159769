package nu.kommunalutveckling.finance.sie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nu.kommunalutveckling.domain.Money;
import nu.kommunalutveckling.web.caching.EntityTags;

/**
 * A voucher with its rows.
 *
 * @param line the line it begins on, from 1
 * @param series empty when the file names none
 * @param number empty when the voucher has not got one yet, as in a file from a pre-system
 */
record SieVoucher(
        int line, String series, String number, LocalDate date, String text, List<SieTransaction> transactions) {

    /** What the rows add up to: nothing, in sound books. */
    Money balance() {
        return transactions.stream().map(SieTransaction::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What it says, as a hash that is equal exactly when two vouchers say the same; their numbers do not matter. */
    String contentHash() {
        MessageDigest digest = EntityTags.digest();
        add(digest, date + "\t" + text);
        for (SieTransaction row : transactions) {
            add(
                    digest,
                    row.account() + "\t" + row.costCentre() + "\t" + row.project() + "\t"
                            + row.amount().amount());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
