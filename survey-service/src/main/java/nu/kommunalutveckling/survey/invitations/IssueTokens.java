package nu.kommunalutveckling.survey.invitations;

/**
 * Issues tokens to all who are invited and have none.
 *
 * @param replaceUnused whether tokens that nobody has used end first: for when they were lost
 */
record IssueTokens(boolean replaceUnused) {}
