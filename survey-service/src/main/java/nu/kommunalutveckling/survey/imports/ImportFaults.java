package nu.kommunalutveckling.survey.imports;

import nu.kommunalutveckling.web.language.Text;

/** What can be wrong with a row of a finished survey. */
final class ImportFaults {
    static final Text NO_SUCH_NETWORK = new Text("Nätverket finns inte.", "There is no such network.");
    static final Text ANSWERED = new Text("Nätverket har redan svar.", "The network has answers already.");
    static final Text NOT_ASKED = new Text("Ställs inte till nätverket.", "Is not asked of the network.");
    static final Text TWICE = new Text("Raden står två gånger.", "The row stands twice.");
    static final Text TOO_MANY =
            new Text("%s svarande är fler än de %s inbjudna.", "%s respondents are more than the %s invited.");
    static final Text UNEQUAL = new Text(
            "%s svarande, men %s på en annan fråga; blanka räknas med.",
            "%s respondents, but %s to another question; blanks count.");
    static final Text INCOMPLETE =
            new Text("Frågan %s saknas för nätverket %s.", "The question %s is missing for the network %s.");
    static final Text NO_STEP =
            new Text("Är varken ett steg 1–6 eller vet ej.", "Is neither a step 1–6 nor a don't know.");
    static final Text TOO_LONG = new Text("Texten är längre än %s tecken.", "The text is longer than %s characters.");
    static final Text NO_SUCH_COLUMN = new Text("Kolumnen finns inte i filen.", "The file has no such column.");

    private ImportFaults() {}
}
