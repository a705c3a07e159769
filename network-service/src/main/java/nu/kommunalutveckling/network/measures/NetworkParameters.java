package nu.kommunalutveckling.network.measures;

import java.util.Map;
import nu.kommunalutveckling.measures.Asked;
import nu.kommunalutveckling.measures.MeasureDefinition.Parameter;
import nu.kommunalutveckling.network.sums.Cut;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.web.language.Text;

/** What narrows the measures of networks down. */
final class NetworkParameters {
    static final Parameter NETWORK = new Parameter(
            "network",
            new Text(
                    "Ett nätverk; utelämnad: samtliga nätverk, Regionens undantagna",
                    "One network; left out: all networks, the Region's excepted"),
            false);
    static final Parameter SERIES = new Parameter(
            "series",
            new Text(
                    "En serie av nätverk, som region; utelämnad: all-networks",
                    "A series of networks, such as region; left out: all-networks"),
            false);
    static final Parameter ORGANISATION = new Parameter(
            "organisation",
            new Text("Platser för en organisation, med dess kod", "Seats of one organisation, by its code"),
            false);

    private NetworkParameters() {}

    /** The meetings and seats that a figure is over. */
    static Cut cut(Asked asked) {
        Map<String, String> parameters = asked.parameters();
        return new Cut(asked.period(), Population.of(parameters), parameters.get(ORGANISATION.name()));
    }
}
