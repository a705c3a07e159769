package nu.kommunalutveckling.survey.imports;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What an import needs before it can begin. */
final class ImportRefusals {
    static final Refusal COLUMN_MAPPING_INCOMPLETE = new Refusal(
            "column-mapping-incomplete",
            409,
            new Text("Kolumnerna är inte utpekade", "The columns are not pointed out"),
            new Text(
                    "Säg först i vilken kolumn av filen detta står: %s.",
                    "Say first in which column of the file this stands: %s."));

    private ImportRefusals() {}
}
