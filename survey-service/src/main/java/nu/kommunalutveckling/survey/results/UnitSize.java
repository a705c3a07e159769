package nu.kommunalutveckling.survey.results;

import nu.kommunalutveckling.survey.suppression.Unit;

/**
 * How many a unit of a survey is.
 *
 * @param name of the network; of an area its key, of the total {@code all}
 * @param invited to the survey
 * @param respondents who sent an answer
 */
record UnitSize(Unit unit, String name, int invited, int respondents) {
    UnitSize plus(UnitSize other) {
        return new UnitSize(
                unit, name, Math.addExact(invited, other.invited), Math.addExact(respondents, other.respondents));
    }
}
