package nu.kommunalutveckling.survey.invitations;

import java.util.List;

/** Fresh tokens, shown this once: they are not kept. One is for one person, whoever that is. */
record IssuedTokens(InvitationView invitation, List<String> tokens) {}
