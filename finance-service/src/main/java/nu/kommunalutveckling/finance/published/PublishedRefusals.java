package nu.kommunalutveckling.finance.published;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What published documents refuse on their own account. */
final class PublishedRefusals {
    static final Refusal STILL_REFERRED_TO = new Refusal(
            "still-referred-to",
            409,
            new Text("Andra dokument hänvisar hit", "Other documents refer to this"),
            new Text(
                    "Andra dokument hänvisar till något som skulle försvinna: %s. Ändra dem först.",
                    "Other documents refer to what would be gone: %s. Change them first."));

    private PublishedRefusals() {}
}
