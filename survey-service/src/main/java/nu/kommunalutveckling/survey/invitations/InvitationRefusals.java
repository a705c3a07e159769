package nu.kommunalutveckling.survey.invitations;

import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.problems.Refusal;

/** What makes an invitation or a reminder pointless. */
final class InvitationRefusals {
    static final Refusal NOBODY_TO_REMIND = new Refusal(
            "nobody-to-remind",
            409,
            new Text("Ingen att påminna", "Nobody to remind"),
            new Text("Alla svarskoder i %s är använda.", "All tokens of %s have been used."));

    private InvitationRefusals() {}
}
