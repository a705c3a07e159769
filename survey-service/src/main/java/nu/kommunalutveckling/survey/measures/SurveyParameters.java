package nu.kommunalutveckling.survey.measures;

import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** What narrows the measures of surveys down, and where their rows are. A network takes precedence over an area. */
final class SurveyParameters {
    static final Parameter QUESTION =
            new Parameter("question", new Text("Frågans nyckel", "The key of the question"), true);
    static final Parameter NETWORK =
            new Parameter("network", new Text("Ett nätverk, med dess nyckel.", "One network, by its key."), false);
    static final Parameter AREA =
            new Parameter("area", new Text("Ett område, med dess nyckel.", "One area, by its key."), false);

    /** What a share of answers takes. */
    static final List<Parameter> OF_A_QUESTION = List.of(QUESTION, NETWORK, AREA);

    private SurveyParameters() {}

    /**
     * Where the rows behind a figure are.
     *
     * @param rows {@code results} or {@code response-rates}
     * @param kind of the survey, in lower case
     */
    static String address(String rows, String kind, Period period, Map<String, String> parameters) {
        String address =
                rows + "?survey=" + period.code() + "-" + kind + filter("question", parameters.get("question"));
        String network = parameters.get("network");
        String area = parameters.get("area");
        if (network != null) {
            return address + filter("network", network);
        }
        return address + (area == null ? "&level=TOTAL" : filter("area", area));
    }

    private static String filter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }
}
