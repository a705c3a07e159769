package nu.kommunalutveckling.finance.fees;

import java.math.BigDecimal;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.finance.areas.Areas;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The fees of one municipality, of one partnership, or of all; amounts in SEK.
 *
 * @param key the municipality's code or the partnership's key; null for all
 * @param amount base fee and membership fee together
 */
@Schema(name = "FeeTotal")
record FeeTotalView(
        By by,
        @Schema(examples = "0680") @Nullable String key,
        @Schema(examples = "Jönköping") String name,
        BigDecimal baseFee,
        BigDecimal membershipFee,
        BigDecimal amount,
        BigDecimal invoiced,
        BigDecimal notInvoiced) {
    private static final Text ALL = new Text("Summa", "Total");

    /** What the rows are put together by. The municipalities sum to the total, and so do the partnerships. */
    @Schema(name = "FeeTotalBy")
    enum By {
        MUNICIPALITY,
        PARTNERSHIP,
        ALL
    }

    static FeeTotalView of(Fees.Sum sum, int year, Areas areas, Language language) {
        String municipality = sum.municipality();
        String partnership = sum.partnership();
        if (municipality != null) {
            return row(By.MUNICIPALITY, municipality, nameOf(municipality), sum);
        }
        return partnership == null
                ? row(By.ALL, null, ALL.in(language), sum)
                : row(
                        By.PARTNERSHIP,
                        partnership,
                        areas.find(partnership)
                                .map(area -> area.nameIn(year).in(language))
                                .orElse(partnership),
                        sum);
    }

    private static String nameOf(String municipality) {
        return Municipality.ofScbCode(municipality).map(Municipality::shortName).orElse(municipality);
    }

    private static FeeTotalView row(By by, @Nullable String key, String name, Fees.Sum sum) {
        return new FeeTotalView(
                by,
                key,
                name,
                sum.base().setScale(2),
                sum.membership().setScale(2),
                sum.amount().setScale(2),
                sum.invoiced().setScale(2),
                sum.amount().subtract(sum.invoiced()).setScale(2));
    }
}
