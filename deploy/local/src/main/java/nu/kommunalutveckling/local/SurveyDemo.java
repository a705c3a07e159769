package nu.kommunalutveckling.local;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Made-up answers of 2022: 200 respondents in 18 networks, of which two are too small to be shown, whose shares are the thirteen printed
 * ones. They stand in {@code demo-survey.csv} as a form tool gives them, and go in through the doors that any client uses; the survey and
 * its period are closed when all are there. May be repeated, also after a run that broke: what is there is left as it is.
 */
public final class SurveyDemo {
    private static final String YEAR = "2022";
    private static final String SURVEY = "surveys/2022-network";

    private final DemoApi api;

    /**
     * @param at where the survey service answers, itself or behind the gateway
     * @param token of someone who may edit surveys and close periods
     */
    public SurveyDemo(URI at, String token) {
        this.api = new DemoApi(Part.SURVEY, at, token);
    }

    /** Loads the survey and closes it and its period; does nothing when the period is closed already. */
    public void load() throws IOException, InterruptedException {
        if (api.isClosed(YEAR)) {
            return;
        }
        if (!api.has(SURVEY)) {
            api.post("surveys", """
                    {"year":2022,"kind":"NETWORK","titleSv":"Kommunal utvecklings enkät 2022",
                     "titleEn":"Kommunal utveckling's survey of 2022","opensOn":"2022-10-17","closesOn":"2022-11-13",
                     "threshold":5,"copyOf":null}""");
        }
        if (api.get(SURVEY).getString("state").equals("DRAFT")) {
            if (!hasAnswers()) {
                ask();
                api.importRows(SURVEY + "/respondents", DemoFile.read("demo-survey.csv"));
            }
            api.put(SURVEY + "/state", "{\"state\":\"CLOSED\"}");
        }
        api.close(YEAR);
    }

    private boolean hasAnswers() throws IOException, InterruptedException {
        return api.get(SURVEY + "/invitations").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(network -> network.getInt("respondents") > 0);
    }

    /** Says what is asked of whom, and how the rows are read. */
    private void ask() throws IOException, InterruptedException {
        List<String[]> questions = DemoFile.rows("demo-survey-questions.csv");
        List<String[]> networks = DemoFile.rows("demo-survey-networks.csv");
        Set<String> there = keys("questions");
        for (int nth = 0; nth < questions.size(); nth++) {
            if (!there.contains(questions.get(nth)[0])) {
                api.post(SURVEY + "/questions", question(questions.get(nth), nth + 1));
            }
        }
        there = keys("networks");
        for (String[] network : networks) {
            if (!there.contains(network[0])) {
                api.post(SURVEY + "/networks", network(network));
            }
        }
        api.put(SURVEY + "/matrix", matrix(networks));
        api.create(SURVEY + "/column-mapping", mapping(questions));
    }

    private Set<String> keys(String what) throws IOException, InterruptedException {
        Set<String> keys = new HashSet<>();
        for (JsonObject one : api.get(SURVEY + "/" + what).getJsonArray("items").getValuesAs(JsonObject.class)) {
            keys.add(one.getString("key"));
        }
        return keys;
    }

    private static String question(String[] cells, int position) {
        return Json.createObjectBuilder()
                .add("key", cells[0])
                .add("position", position)
                .add("kind", "SCALE")
                .add("kpi", cells[1])
                .add("goal", cells[2])
                .add("wordingSv", cells[3])
                .add("wordingEn", cells[4])
                .build()
                .toString();
    }

    private static String network(String[] cells) {
        return Json.createObjectBuilder()
                .add("key", cells[0])
                .add("name", cells[1])
                .add("area", cells[2])
                .add("invited", Integer.parseInt(cells[3]))
                .build()
                .toString();
    }

    private static String matrix(List<String[]> networks) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (String[] network : networks) {
            rows.add(Json.createObjectBuilder()
                    .add("network", network[0])
                    .add("questions", Json.createArrayBuilder(List.of(network[4].split(" ", -1)))));
        }
        return Json.createObjectBuilder().add("networks", rows).build().toString();
    }

    /** Each question's column is headed by its key. */
    private static String mapping(List<String[]> questions) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        for (String[] question : questions) {
            columns.add(Json.createObjectBuilder().add("column", question[0]).add("question", question[0]));
        }
        JsonObjectBuilder dontKnow =
                Json.createObjectBuilder().add("text", "vet ej").add("step", JsonValue.NULL);
        return Json.createObjectBuilder()
                .add("networkColumn", "network")
                .add("networks", Json.createArrayBuilder())
                .add("questions", columns)
                .add("answers", Json.createArrayBuilder().add(dontKnow))
                .build()
                .toString();
    }
}
