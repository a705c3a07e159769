package nu.kommunalutveckling.finance.grants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody should look at in a grant's balance, and the amount it is about, in SEK. */
@Schema(name = "GrantWarning")
record GrantWarning(Code code, String message, BigDecimal amount) {

    /** The kinds of warning; the amount is how much too much, or how much is left. */
    enum Code {
        OVERSPENT,
        DECISIONS_EXCEED_MONEY,
        PLAN_EXCEEDS_MONEY,
        PLAN_AFTER_LAST_YEAR,
        MONEY_LEFT_AFTER_LAST_YEAR;

        private Text message() {
            return switch (this) {
                case OVERSPENT -> new Text("Mer är använt än vad som kommit.", "More is spent than has come.");
                case DECISIONS_EXCEED_MONEY ->
                    new Text(
                            "Mer är beslutat att betalas ut än vad som återstår.",
                            "More is decided to be paid out than remains.");
                case PLAN_EXCEEDS_MONEY ->
                    new Text(
                            "Planen vill använda mer än vad som återstår.", "The plan wants to use more than remains.");
                case PLAN_AFTER_LAST_YEAR ->
                    new Text(
                            "Planen vill använda pengar efter sista användningsåret.",
                            "The plan wants to use money after the last year of use.");
                case MONEY_LEFT_AFTER_LAST_YEAR ->
                    new Text(
                            "Pengar blir kvar när sista användningsåret är slut.",
                            "Money will be left when the last year of use has ended.");
            };
        }
    }

    /** All that is to be warned of. */
    static List<GrantWarning> of(GrantBalance balance, Language language) {
        List<GrantWarning> warnings = new ArrayList<>();
        BigDecimal remaining = balance.remaining();
        BigDecimal allPlanned = balance.plannedThrough(Integer.MAX_VALUE);
        add(warnings, language, Code.OVERSPENT, remaining.negate());
        add(
                warnings,
                language,
                Code.DECISIONS_EXCEED_MONEY,
                balance.decidedUnpaid().subtract(remaining.max(BigDecimal.ZERO)));
        add(warnings, language, Code.PLAN_EXCEEDS_MONEY, allPlanned.subtract(remaining.max(BigDecimal.ZERO)));
        Integer last = balance.grant().lastYearOfUse();
        if (last != null) {
            add(warnings, language, Code.PLAN_AFTER_LAST_YEAR, allPlanned.subtract(balance.plannedThrough(last)));
        }
        add(warnings, language, Code.MONEY_LEFT_AFTER_LAST_YEAR, balance.leftOver());
        return warnings;
    }

    private static void add(List<GrantWarning> warnings, Language language, Code code, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            warnings.add(new GrantWarning(code, code.message().in(language), amount.setScale(2)));
        }
    }

    /** As a cell of a table. */
    @Override
    public String toString() {
        return code + ": " + amount.toPlainString();
    }
}
