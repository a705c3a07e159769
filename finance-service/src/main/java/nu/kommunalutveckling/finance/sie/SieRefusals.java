package nu.kommunalutveckling.finance.sie;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** Why a SIE file is not imported. */
final class SieRefusals {
    static final Refusal SIE_UNMAPPED = new Refusal(
            "sie-unmapped",
            422,
            new Text("Konton eller objekt saknar motsvarighet", "Accounts or objects have no counterpart"),
            new Text(
                    "unmapped namnger alla konton, kostnadsställen och projekt som mappningen för %s saknar. Ingenting har"
                            + " skrivits.",
                    "unmapped names all accounts, cost centres and projects that the mapping of %s lacks. Nothing was"
                            + " written."));

    private SieRefusals() {}
}
