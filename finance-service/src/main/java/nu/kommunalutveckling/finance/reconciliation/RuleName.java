package nu.kommunalutveckling.finance.reconciliation;

import nu.kommunalutveckling.web.language.Text;

/** What a check asks of print, in a sentence. The class of each rule says exactly how. */
public enum RuleName {
    DISPOSABLE_FLOW(
            "Disponibla medel är ingående och erhållna medel.", "Disposable funds are opening and received funds."),
    REMAINING_FLOW(
            "Kvarvarande medel är disponibla medel minus utfall, utbetalt och överfört.",
            "Remaining funds are disposable funds less outcome, paid out and transferred."),
    RESULT_FLOW(
            "Resultatet av en rad som inte för något vidare är disponibla medel minus utfall, utbetalt och överfört.",
            "The result of a row that carries nothing forward is disposable funds less outcome, paid out and transferred."),
    ACCUMULATED_SURPLUS(
            "Ackumulerat överskott är tidigare överskott och årets resultat.",
            "Accumulated surplus is earlier surplus and the result of the year."),
    OPENING_FROM_PERIOD_BEFORE(
            "Ingående medel är det som var kvar året före.", "Opening funds are what remained the year before."),
    COLUMN_SUM(
            "Summan är summan av de rader som den säger sig räkna.",
            "A total is the sum of the rows that it claims to hold."),
    ROW_SUM(
            "Kolumnen är radvis summan av de kolumner som den säger sig räkna.",
            "The column is, row by row, the sum of the columns that it claims to hold."),
    OF_WHICH_ROW(
            "En varav-rad, och alla varav-rader i samma rad tillsammans, är högst raden själv.",
            "An of-which row, and all of the same row together, are at most that row."),
    OF_WHICH_COLUMN(
            "En varav-kolumn är radvis högst kolumnen den är en del av.",
            "An of-which column is, row by row, at most the column it is part of."),
    SHARES_OF_ROW("Andelarna i en rad blir 100 procent.", "The shares of a row add to 100 per cent."),
    SHARES_OF_WHOLE(
            "Radernas andelar av det hela blir 100 procent.", "The rows' shares of the whole add to 100 per cent."),
    WEIGHTED_TOTAL(
            "Summaradens andel är radernas andelar vägda med deras del av det hela.",
            "A total's share is the rows' shares weighted by their parts of the whole."),
    PERCENT_OF(
            "Procenttalet är den ena kolumnen delad med den andra.",
            "The percentage is one column divided by the other."),
    PERCENT_CHANGE(
            "Förändringen i procent är mot perioden före.", "The percentage change is against the period before."),
    CHANGE("Förändringen är mot perioden före.", "The change is against the period before."),
    HEADING_DATE("Datumet i rubriken är tabellens.", "The date in a heading is the table's."),
    SAME_FIGURE("Samma tal på två ställen är samma tal.", "The same figure in two places is the same."),
    STATED_SUM(
            "Talet är den summa eller skillnad som det säger sig vara.",
            "The figure is the sum or difference that it claims to be."),
    STATED_SHARE(
            "Talet är den andel eller kvot som det säger sig vara.",
            "The figure is the share or ratio that it claims to be."),
    STATED_CHANGE(
            "Talet är den procentuella förändring som det säger sig vara.",
            "The figure is the percentage change that it claims to be."),
    STATED_ORDER(
            "Talet är större eller mindre än det som det säger sig överstiga eller understiga.",
            "The figure is above or below what it claims to be above or below.");

    private final String swedish;
    private final String english;

    RuleName(String sv, String en) {
        this.swedish = sv;
        this.english = en;
    }

    public Text sentence() {
        return new Text(swedish, english);
    }
}
