import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What results and KPIs of surveys take over 50 000 answers and over 5 000 000, one request at a time, one after the other in turn, so
 * that both meet the same machine. Answers are inserted as rows, which the database tallies as it does those of respondents, and the
 * surveys are closed through the API. Arguments: the address of the survey service, the home of the suite, and the command line of psql.
 */
class SurveyResults {
    private static final int QUESTIONS = 13;
    private static final int GOALS = 6;
    private static final int NETWORKS = 18;
    private static final int AREAS = 6;
    private static final int SMALL_YEAR = 2021;
    private static final int SMALL = 50_000;
    private static final int LARGE_YEAR = 2023;
    private static final int LARGE = 5_000_000;
    private static final int EACH = 400;
    private static final int WARM_UP = 200;
    /** Below the limit of requests per client. */
    private static final long PAUSE_MILLIS = 6;

    private static final String KPIS = "measure-values?"
            + IntStream.rangeClosed(1, QUESTIONS)
                    .mapToObj(question -> "select=very-satisfied-share;question:q" + question + "&")
                    .collect(Collectors.joining())
            + "period=";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String at;
    private final Path home;
    private final List<String> psql;
    private String token = "";

    SurveyResults(String at, Path home, List<String> psql) {
        this.at = at + "/survey/v1/";
        this.home = home;
        this.psql = psql;
    }

    public static void main(String[] words) throws Exception {
        SurveyResults bench = new SurveyResults(words[0], Path.of(words[1]), List.of(words).subList(2, words.length));
        bench.survey(SMALL_YEAR, SMALL);
        bench.survey(LARGE_YEAR, LARGE);
        bench.psql("vacuum analyze answer, tally, result, response");
        bench.compare("thirteen KPIs in one request", KPIS, "");
        bench.compare("results, every question and unit", "results?limit=1000&survey=", "-network");
        bench.compare("results of one network", "results?network=n1&survey=", "-network");
        bench.compare("results by goal", "goal-results?limit=1000&survey=", "-network");
        bench.compare("response rates", "response-rates?survey=", "-network");
    }

    /** A survey with so many answers, seven of a hundred of them don't know or blank, spread over its networks; then closed. */
    private void survey(int year, int answers) throws Exception {
        long began = System.nanoTime();
        int respondents = answers / QUESTIONS / NETWORKS;
        psql("""
                insert into survey values ('%1$d-network', %1$d, 'NETWORK', 'OPEN', 'Enkät', 'Survey', date '%1$d-11-01',
                    date '%1$d-11-30', 5, now(), now());
                insert into question select '%1$d-network', 'q' || q, q, 'SCALE', 'Fråga', 'Question', null, 'goal-' || q %% %2$d, true
                from generate_series(1, %3$d) q;
                insert into survey_network (survey, key, name, area, invited)
                select '%1$d-network', 'n' || n, 'Nätverk', 'area-' || n %% %4$d, %5$d from generate_series(1, %6$d) n;
                insert into asked select n.survey, n.key, q.key from survey_network n join question q on q.survey = n.survey
                where n.survey = '%1$d-network'""".formatted(year, GOALS, QUESTIONS, AREAS, respondents * 2, NETWORKS));
        for (int network = 1; network <= NETWORKS; network++) {
            psql("""
                    with respondent as materialized (select gen_random_uuid() as id from generate_series(1, %d))
                    insert into answer
                    select id, '%2$d-network', 'n%3$d', date '%2$d-11-15', 'q' || q, nullif(least(drawn, 7), 7), drawn = 7
                    from (select id, q, (case when random() < 0.93 then 1 + floor(6 * sqrt(random())) else 7 + floor(2 * random()) end)::int as drawn
                        from respondent, generate_series(1, %4$d) q offset 0) drawn
                    order by id, q""".formatted(respondents, year, network, QUESTIONS));
        }
        psql("analyze answer, tally");
        double inserted = (System.nanoTime() - began) / 1e9;
        logIn("survey-editor");
        began = System.nanoTime();
        HttpRequest close = HttpRequest.newBuilder(URI.create(at + "surveys/" + year + "-network/state"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"state\":\"CLOSED\"}"))
                .build();
        answered(close);
        System.out.printf(Locale.ROOT, "%d: %d answers of %d respondents, inserted in %.1f s, closed in %.2f s%n", year,
                respondents * NETWORKS * QUESTIONS, respondents * NETWORKS, inserted, (System.nanoTime() - began) / 1e9);
    }

    private void compare(String what, String path, String end) throws Exception {
        logIn("admin");
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int i = -WARM_UP; i < EACH; i++) {
            double one = millis(path + SMALL_YEAR + end);
            double other = millis(path + LARGE_YEAR + end);
            if (i >= 0) {
                small.add(one);
                large.add(other);
            }
        }
        System.out.printf(Locale.ROOT,
                "%-32s over %d answers %6.2f ms (p99 %6.2f), over %d %6.2f ms (p99 %6.2f); ratio %.2f (aim: at most 2)%n", what,
                SMALL, of(small, 0.5), of(small, 0.99), LARGE, of(large, 0.5), of(large, 0.99), of(large, 0.5) / of(small, 0.5));
    }

    private double millis(String path) throws IOException, InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(at + path)).header("Authorization", "Bearer " + token).build();
        long began = System.nanoTime();
        answered(request);
        return (System.nanoTime() - began) / 1e6;
    }

    private void answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** A token lasts for some minutes, the bench for longer. */
    private void logIn(String name) throws IOException, InterruptedException {
        Process ku = new ProcessBuilder(System.getenv("KU"), "token", name, "--home", home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        token = new String(ku.getInputStream().readAllBytes()).strip();
        if (ku.waitFor() != 0) {
            throw new IllegalStateException("ku gave no token");
        }
    }

    private void psql(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(psql);
        words.addAll(List.of("-v", "ON_ERROR_STOP=1", "-q", "-c", command));
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("psql failed: " + command);
        }
    }

    private static double of(List<Double> took, double part) {
        return took.stream().sorted().toList().get((int) Math.ceil(took.size() * part) - 1);
    }
}
