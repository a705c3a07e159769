/** Who is invited to answer: counts by network, tokens that are shown once, and reminders that name nobody. */
@NullMarked
package nu.kommunalutveckling.survey.invitations;

import org.jspecify.annotations.NullMarked;
