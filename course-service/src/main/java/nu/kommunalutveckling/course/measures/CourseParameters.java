package nu.kommunalutveckling.course.measures;

import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;

/** What narrows the measures of courses down. */
final class CourseParameters {
    static final Parameter COURSE =
            new Parameter("course", new Text("En kurs, med dess nyckel.", "One course, by its key."), false);
    static final Parameter ORGANISATION = new Parameter(
            "organisation",
            new Text(
                    "Deltagare från en organisation, med dess kod.",
                    "Participants from one organisation, by its code."),
            false);
    static final Parameter REASON = new Parameter(
            "reason",
            new Text(
                    "Skälet: too-few-registered, illness, pandemic eller other.",
                    "The reason: too-few-registered, illness, pandemic or other."),
            false);

    private CourseParameters() {}
}
