/**
 * What of a survey may leave the service. Decided once, when the survey is closed, over all figures that will ever be given out; the
 * results, their exports and the measures read nothing but what was decided here. A cell is withheld when too few have answered, and
 * others with it until no respondent's answer shows through the sums: until for every withheld figure two respondents could have
 * answered otherwise without a single published figure being another.
 */
@NullMarked
package nu.kommunalutveckling.survey.suppression;

import org.jspecify.annotations.NullMarked;
