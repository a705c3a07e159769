package nu.kommunalutveckling.finance.funds;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What the ledger refuses beside single fields at fault. */
final class LedgerRefusals {
    static final Refusal REVERSAL_OF_REVERSAL = refusal(
            "reversal-of-reversal",
            "En rättelse rättas inte",
            "A reversal is not reversed",
            "Posten tar själv tillbaka %s. Bokför det som ska gälla som en ny post.",
            "The entry itself takes back %s. Book what shall hold as a new entry.");
    static final Refusal REVERSED_ALREADY = refusal(
            "reversed-already",
            "Redan rättad",
            "Reversed already",
            "Posten är redan tillbakatagen genom %s.",
            "The entry has been taken back by %s already.");
    static final Refusal YEAR_NOT_CLOSED = refusal(
            "year-not-closed",
            "Året är inte stängt",
            "The year is not closed",
            "Pengarna förs vidare först när %s är stängt: då är posterna kompletta.",
            "The money is carried forward once %s is closed: its entries are then complete.");
    static final Refusal OPENINGS_EXIST = refusal(
            "openings-exist",
            "Ingående medel finns redan",
            "There are opening funds already",
            "%s har redan %s poster med ingående medel, tillsammans %s kr. Ta tillbaka dem först om de ska göras om.",
            "%s has %s entries of opening funds already, %s SEK in all. Take them back first if they are to be made"
                    + " anew.");
    static final Refusal NOTHING_TO_CARRY = refusal(
            "nothing-to-carry",
            "Inget att föra vidare",
            "Nothing to carry forward",
            "Inga pengar är kvar i slutet av %s.",
            "No money is left at the end of %s.");
    static final Refusal AREA_ENDS_WITH_MONEY = refusal(
            "area-ends-with-money",
            "Ett område slutar med pengar kvar",
            "An area ends with money left",
            "Dessa områden har pengar kvar men används inte %s: %s.",
            "These areas have money left but are not in use in %s: %s.");
    static final Refusal NO_SURPLUS_AREA = refusal(
            "no-surplus-area",
            "Område för överskott saknas",
            "There is no area for the surplus",
            "Lägg upp ett område av sorten SURPLUS som används %s.",
            "Create an area of the kind SURPLUS that is in use in %s.");

    private LedgerRefusals() {}

    private static Refusal refusal(String slug, String titleSv, String titleEn, String detailSv, String detailEn) {
        return new Refusal(slug, 409, new Text(titleSv, titleEn), new Text(detailSv, detailEn));
    }
}
