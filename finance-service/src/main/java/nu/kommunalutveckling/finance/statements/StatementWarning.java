package nu.kommunalutveckling.finance.statements;

import java.math.BigDecimal;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know of a statement's figures.
 *
 * @param area the area it is about; null when it is about all
 * @param amount SEK; null where there is none to tell
 */
record StatementWarning(
        Code code, @Nullable String area, @Nullable BigDecimal amount) {

    /** The kinds of warning. */
    enum Code {
        INTERNAL_MISMATCH(
                "Interna poster är inte bokförda lika på båda sidor; beloppet är erhållet minus utfall.",
                "Internal entries are not booked alike on both sides; the amount is received less outcome."),
        OTHER_MONEY_OVERSPENT(
                "Andra medel än statens är överskridna med beloppet; kvarvarande statliga medel är minskade så mycket.",
                "Other money than the state's is overspent by the amount; remaining state funds are that much less."),
        STATE_MONEY_OVERSPENT("Statliga medel är överskridna med beloppet.", "State money is overspent by the amount."),
        BUDGET_MISSING("Året har ingen budget.", "The year has no budget."),
        PERIOD_OPEN(
                "Perioden är inte stängd: poster kan tillkomma.", "The period is not closed: entries may still come.");

        private final String sv;
        private final String en;

        Code(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }

        Text message() {
            return new Text(sv, en);
        }
    }
}
