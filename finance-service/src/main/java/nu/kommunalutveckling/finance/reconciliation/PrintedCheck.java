package nu.kommunalutveckling.finance.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import nu.kommunalutveckling.finance.published.Unit;
import org.jspecify.annotations.Nullable;

/** A check as it is kept, with what a person has said of it. */
@Entity
@Table(name = "reconciliation_check")
class PrintedCheck {
    @Id
    UUID id = UUID.randomUUID();

    String document = "";

    String key = "";

    /** Document and place in it: the order of every list. */
    String position = "";

    @Enumerated(EnumType.STRING)
    RuleName rule = RuleName.COLUMN_SUM;

    @Column(name = "table_key")
    @Nullable
    String table;

    @Column(name = "row_key")
    @Nullable
    String row;

    @Column(name = "column_key")
    @Nullable
    String column;

    @Column(name = "figure_key")
    @Nullable
    String figure;

    String against = "";

    @Column(name = "printed_text")
    @Nullable
    String text;

    @Nullable
    BigDecimal printed;

    @Nullable
    BigDecimal computed;

    @Enumerated(EnumType.STRING)
    @Nullable
    Unit unit;

    @Enumerated(EnumType.STRING)
    Verdict verdict = Verdict.EQUAL;

    @Enumerated(EnumType.STRING)
    @Nullable
    Cause cause;

    /** Whether the document as it stands gives it. */
    boolean standing;

    @Enumerated(EnumType.STRING)
    FindingState state = FindingState.OPEN;

    /** What a person has written of it; null until then. */
    @Nullable
    String note;

    /** Takes the newest answer; what a person said stands only of the same figures. */
    void answer(String asked, int ordinal, Check check) {
        if (!asksTheSame(check)) {
            state = FindingState.OPEN;
            note = null;
        }
        document = asked;
        key = check.key();
        position = "%s %06d".formatted(asked, ordinal);
        rule = check.rule();
        table = check.place().table();
        row = check.place().row();
        column = check.place().column();
        figure = check.place().figure();
        against = String.join(" ", check.against());
        text = check.text();
        printed = check.printed();
        computed = check.computed();
        unit = check.unit();
        verdict = check.verdict();
        cause = check.cause();
        standing = true;
    }

    private boolean asksTheSame(Check check) {
        return verdict == check.verdict() && Objects.equals(text, check.text()) && isSame(computed, check.computed());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
