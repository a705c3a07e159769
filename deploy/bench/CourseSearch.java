import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Fills an empty course service with 20 000 occasions of 2 000 courses, and measures what a search takes beside the fetch of one
 * occasion by its key: one request at a time, one after the other in turn, so that both meet the same machine. Arguments: the
 * address of the service, the token of an editor, and how many of each (2 000 unless said).
 */
class CourseSearch {
    private static final int COURSES = 2_000;
    private static final int OCCASIONS = 20_000;
    private static final int WARM_UP = 500;
    /** Below the limit of requests per client. */
    private static final long PAUSE_MILLIS = 6;

    private static final List<String> BEGINNINGS = List.of(
            "Motiverande", "Utvecklande", "Lågaffektivt", "Rättssäkert", "Digitalt", "Hållbart", "Evidensbaserat", "Strategiskt",
            "Personcentrerat", "Traumamedvetet", "Jämställt", "Effektivt");
    private static final List<String> MIDDLES = List.of(
            "samtal", "ledarskap", "bemötande", "beslutsfattande", "arbetssätt", "upphandlingsarbete", "missbruksarbete",
            "kvalitetsarbete", "föräldraskapsstöd", "handläggande", "krisarbete", "språkarbete", "dokumentationsarbete");
    private static final List<String> ENDS = List.of(
            "för nya chefer", "i förskolan", "i äldreomsorgen", "för socialsekreterare", "i hemtjänsten", "för undersköterskor",
            "för rektorer", "i funktionshinderverksamhet", "för ekonomer", "i vardagen", "för handläggare", "vid demens",
            "för elevhälsan");
    private static final List<String> TYPED = List.of(
            "motiverande samtal", "MOTIVERANDE", "samtalet", "motivernade samtal", "ledarskp", "ledarskap chefer", "aldreomsorg",
            "förskola", "forskolan sprak", "upphandling", "upphandlng ekonomer", "demens", "bemotande demens", "missbruk",
            "misbruk", "rektor", "beslut", "kris", "utbildning i krisarbete för rektorer", "socialsekreterare", "elevhälsa",
            "hemtjanst personcentrerat", "dokumentation", "zzzz", "digitalt föräldraskap");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(1);
    private final String at;
    private final String token;

    CourseSearch(String at, String token) {
        this.at = at + "/course/v1";
        this.token = token;
    }

    public static void main(String[] words) throws Exception {
        int each = words.length > 2 ? Integer.parseInt(words[2]) : 2_000;
        CourseSearch bench = new CourseSearch(words[0], words[1]);
        bench.fill();
        bench.measure(each);
    }

    private void fill() throws Exception {
        StringBuilder courses = new StringBuilder("key,kind,subject,titleSv,targetGroupSv,descriptionSv\n");
        for (int i = 0; i < COURSES; i++) {
            courses.append("bench-%d,COURSE,amne-%d,%s %s %s %d,%s,%s\n".formatted(
                    i, i % 40, any(BEGINNINGS), any(MIDDLES), any(ENDS), i, any(ENDS),
                    "Om " + any(MIDDLES) + " och " + any(MIDDLES) + " " + any(ENDS) + "."));
        }
        load("courses", courses);
        StringBuilder occasions = new StringBuilder("key,course,state,form,place,sessions,lastRegistrationDay,capacity,fee\n");
        for (int i = 0; i < OCCASIONS; i++) {
            LocalDate day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700));
            occasions.append("bench-%d,bench-%d,OPEN,PHYSICAL,Nässjö,%sT08:00:00Z/%sT15:00:00Z,%s,30,900\n".formatted(
                    i, i % COURSES, day, day, day.minusDays(7)));
        }
        load("occasions", occasions);
    }

    private void load(String what, StringBuilder rows) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(at + "/" + what + "/imports"))
                        .timeout(Duration.ofMinutes(10))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", "bench-" + what)
                        .POST(HttpRequest.BodyPublishers.ofString(rows.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        demand(answer);
        System.out.printf(Locale.ROOT, "loaded %s in %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }

    private void measure(int each) throws Exception {
        List<Double> fetches = new ArrayList<>();
        List<Double> occasions = new ArrayList<>();
        List<Double> courses = new ArrayList<>();
        for (int i = -WARM_UP; i < each; i++) {
            double fetch = millis("/occasions/bench-" + random.nextInt(OCCASIONS));
            double occasion = millis("/occasions?q=" + typed());
            double course = millis("/courses?q=" + typed());
            if (i >= 0) {
                fetches.add(fetch);
                occasions.add(occasion);
                courses.add(course);
            }
        }
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s   (ms, %d each)%n", "", "p50", "p99", "max", each);
        double base = tell("one occasion by key", fetches);
        double search = tell("search of occasions", occasions);
        double catalogue = tell("search of courses", courses);
        System.out.printf(Locale.ROOT, "p99 of search / p99 of fetch: occasions %.1f, courses %.1f (aim: at most 5)%n",
                search / base, catalogue / base);
    }

    private String typed() {
        return URLEncoder.encode(any(TYPED), StandardCharsets.UTF_8);
    }

    private double millis(String path) throws IOException, InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
        HttpRequest request = HttpRequest.newBuilder(URI.create(at + path)).build();
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - began) / 1e6;
        demand(answer);
        return took;
    }

    private static void demand(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** The 99th percentile. */
    private static double tell(String what, List<Double> took) {
        double[] sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p99 = sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
        System.out.printf(Locale.ROOT, "%-28s %8.2f %8.2f %8.2f%n", what, sorted[sorted.length / 2], p99, sorted[sorted.length - 1]);
        return p99;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
