package nu.kommunalutveckling.finance.reconciliation;

import nu.kommunalutveckling.web.language.Text;

/**
 * Why print probably does not agree. Never written by hand: each is a hypothesis that was tried on the numbers, and the
 * first that makes them agree is the one that is told.
 */
public enum Cause {
    ELIMINATION_LEFT_OUT(
            "Elimineringsraden (härav) är inte med i summan.", "The elimination row (härav) is left out of the total."),
    OF_WHICH_SUMMED(
            "En varav-rad är med i summan, fast den redan ingår i raden ovanför.",
            "An of-which row is in the total, though it is part of the row above already."),
    BLANK_CELL("En cell är tom där räkningen kräver ett tal.", "A cell is blank where arithmetic demands a number."),
    PARTS_AT_FAULT(
            "Den är räknad på tal som själva är fel eller saknas.",
            "It is reckoned on figures that are themselves at fault or missing."),
    PART_LEFT_OUT(
            "Ett av talen som den ska räkna är utelämnat.", "One of the figures that it should hold is left out."),
    PART_TWICE(
            "Ett av talen som den räknar är räknat två gånger.", "One of the figures that it holds is counted twice."),
    TRUNCATED("Avkortat i stället för avrundat.", "Cut off instead of rounded."),
    WRONG_BASE("Räknat på en annan bas än den som anges.", "Reckoned on another base than the one it names."),
    UNIT(
            "Fel enhet: talet stämmer om det läses i en annan.",
            "The wrong unit: the number agrees when read in another."),
    SIGN("Fel tecken.", "The wrong sign."),
    DIGITS_SWAPPED("Två siffror har bytt plats.", "Two digits have changed places."),
    FROM_ANOTHER_CELL("Talet är ett annat tal i samma tabell.", "The number is another one of the same table."),
    CARRIED_OVER("Övertaget från en tidigare rapport.", "Carried over from an earlier report."),
    SHARES_OVER_100(
            "Andelarna blir mer än 100 procent hur de än har avrundats.",
            "The shares come to more than 100 per cent however they were rounded."),
    SHARES_UNDER_100(
            "Andelarna blir mindre än 100 procent hur de än har avrundats.",
            "The shares come to less than 100 per cent however they were rounded."),
    LARGER_THAN_ITS_WHOLE("Delen är större än det hela.", "The part is larger than its whole."),
    UNEXPLAINED("Ingen av de prövade förklaringarna stämmer.", "None of the explanations tried agrees.");

    private final String swedish;
    private final String english;

    Cause(String sv, String en) {
        this.swedish = sv;
        this.english = en;
    }

    public Text explanation() {
        return new Text(swedish, english);
    }
}
