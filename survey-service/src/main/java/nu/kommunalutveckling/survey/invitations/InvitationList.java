package nu.kommunalutveckling.survey.invitations;

import java.util.List;

/** All networks of a survey, in the order of keys. */
record InvitationList(List<InvitationView> items) {}
