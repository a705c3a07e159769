package nu.kommunalutveckling.finance.statements;

import nu.kommunalutveckling.web.language.Text;

/** The columns of a statement, in the order of the report, each with what its total holds. */
public enum FundsColumn {
    OPENING(Rules.ALL),
    RECEIVED(Rules.ALL),
    /** Opening + received. */
    DISPOSABLE(Rules.ALL),
    /** The latest budget of the whole year, whatever part of it the period is. */
    BUDGET(Rules.ALL),
    OUTCOME(Rules.ALL),
    PAID_OUT(Rules.ALL),
    TRANSFERRED(Rules.ALL),
    /** Disposable − outcome − paid out − transferred. */
    REMAINING(Rules.PROJECTS),
    /** What is left of state money, never more than what is left in all. */
    REMAINING_STATE(Rules.PROJECTS),
    /** Received − outcome − paid out − transferred. */
    RESULT(Rules.ORGANISATION);

    private final Rules inclusion;

    FundsColumn(Rules inclusion) {
        this.inclusion = inclusion;
    }

    /** Which rows the total of the column holds, in words. */
    public Text inclusion() {
        return new Text(inclusion.sv, inclusion.en);
    }

    /** Whether the total holds a row of that kind. */
    boolean holds(RowKind kind) {
        return switch (kind) {
            case OF_WHICH, TOTAL, ACCUMULATED_SURPLUS -> false;
            case PROJECT -> this != RESULT;
            case SELF_FINANCED, STAFF, ELIMINATION -> this != REMAINING && this != REMAINING_STATE;
            case SURPLUS -> this == OPENING || this == DISPOSABLE;
        };
    }

    private enum Rules {
        ALL(
                "Alla områden och tidigare års överskott, elimineringsraden inräknad; delområden står i sitt områdes rad.",
                "All areas and the surplus from earlier years, the elimination row included; sub-areas stand in the row of"
                        + " their area."),
        PROJECTS(
                "Bara projektområden: självfinansierade områden, ledning och stab för ingenting vidare.",
                "Project areas alone: self-financed areas and staff carry nothing forward."),
        ORGANISATION(
                "Organisationens resultat: självfinansierade områden, ledning och stab samt elimineringsraden.",
                "The organisation's result: self-financed areas, staff and the elimination row.");

        private final String sv;
        private final String en;

        Rules(String sv, String en) {
            this.sv = sv;
            this.en = en;
        }
    }
}
