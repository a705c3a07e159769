package nu.kommunalutveckling.gateway.routing;

import java.util.List;
import nu.kommunalutveckling.web.language.Text;

/** An API that is found behind this gateway, the gateway's own among them. */
record Api(String name, Text title) {
    static final List<Api> ALL = List.of(
            new Api("goals", new Text("Mål, mätetal och måluppfyllelse", "Goals, KPIs and their status")),
            new Api("finance", new Text("Ekonomi", "Finance")),
            new Api("network", new Text("Nätverk och möten", "Networks and meetings")),
            new Api("survey", new Text("Enkäter", "Surveys")),
            new Api("course", new Text("Kurser", "Courses")));
}
