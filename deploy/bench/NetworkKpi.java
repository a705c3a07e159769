import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the KPIs of networks take over 20 000 attendance rows and over 2 000 000, one request at a time, one after the other in turn,
 * so that both meet the same machine. Rows are inserted as registering leaves them and every meeting is counted by the function
 * that counts it there. Arguments: the address of the network service, the home of the suite, and the command line of psql.
 */
class NetworkKpi {
    private static final int NETWORKS = 25;
    private static final int SEATS = 13;
    private static final int SMALL_YEAR = 2021;
    private static final int SMALL = 20_000;
    private static final int LARGE_YEAR = 2023;
    private static final int LARGE = 2_000_000;
    private static final String TABLES =
            "meeting, attendance, counted_meeting, meeting_attendance, meeting_sum, attendance_sum, network, seat";
    private static final int EACH = 400;
    private static final int WARM_UP = 200;
    /** Below the limit of requests per client. */
    private static final long PAUSE_MILLIS = 6;

    private static final String KPIS = "measure-values?select=attendance-share&select=attendance-share;network:bench-1"
            + "&select=attendance-share;organisation:0680&select=attendance-range;group:all-networks"
            + "&select=meeting-form-share;form:digital&select=meetings-held&select=networks-active&period=";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String at;
    private final Path home;
    private final List<String> psql;
    private String token = "";

    NetworkKpi(String at, Path home, List<String> psql) {
        this.at = at + "/network/v1/";
        this.home = home;
        this.psql = psql;
    }

    public static void main(String[] words) throws Exception {
        NetworkKpi bench = new NetworkKpi(words[0], Path.of(words[1]), List.of(words).subList(2, words.length));
        bench.seats();
        bench.meetings(SMALL_YEAR, SMALL);
        bench.meetings(LARGE_YEAR, LARGE);
        bench.psql("vacuum analyze " + TABLES);
        bench.compare("seven KPIs in one request", KPIS);
        bench.compare("results of every network", "attendance-results?by=NETWORK&period=");
        bench.compare("results of every organisation", "attendance-results?by=ORGANISATION&period=");
        bench.compare("heat table", "attendance-heat-tables?period=");
    }

    /** Networks with a seat for each municipality. */
    private void seats() throws Exception {
        psql("""
                insert into network select 'bench-' || n, 'CHIEF_NETWORK', null, %d, 2020, null, now(), now()
                from generate_series(1, %d) n;
                insert into network_name select key, '2020-01-01', key from network where key like 'bench-%%';
                insert into network_series select key, 'all-networks' from network where key like 'bench-%%';
                insert into seat select gen_random_uuid(), n.key, o, '2020-01-01', null, now(), now() from network n,
                unnest(array['0604','0617','0642','0643','0662','0665','0680','0682','0683','0684','0685','0686','0687']) o
                where n.key like 'bench-%%'"""
                .formatted(SEATS, NETWORKS));
    }

    /** So many rows of attendance in a year, at meetings spread over its days and the networks; nine of ten seats present. */
    private void meetings(int year, int rows) throws Exception {
        long began = System.nanoTime();
        psql("""
                insert into meeting (id, network, day, starts_at, ends_at, form, state, created_at, changed_at)
                select gen_random_uuid(), 'bench-' || (1 + n %% %d), date '%d-01-01' + n %% 365, '09:00', '12:00',
                    (array['PHYSICAL', 'DIGITAL', 'HYBRID'])[1 + n %% 3], 'HELD', now(), now()
                from generate_series(1, %d) n""".formatted(NETWORKS, year, rows / SEATS));
        psql("""
                insert into attendance
                select meeting, seat, 1, presence, case presence when 'PRESENT' then 'ON_SITE' end, true, 'bench', now()
                from (select m.id as meeting, s.id as seat, case when random() < 0.9 then 'PRESENT' else 'ABSENT' end as presence
                    from meeting m join seat s on s.network = m.network where extract(year from m.day) = %d) drawn"""
                .formatted(year));
        psql("analyze meeting, seat, attendance");
        // A transaction for every few meetings, as registering them would have; one for all would keep every version of the sums.
        psql("""
                do $$ declare one record; counted int := 0; begin
                for one in select id from meeting where extract(year from day) = %d order by network, day, id loop
                    perform recount_meeting(one.id);
                    counted := counted + 1;
                    if counted %% 50 = 0 then commit; end if;
                end loop; end $$""".formatted(year));
        System.out.printf(Locale.ROOT, "%d: %d rows at %d meetings, counted in %.1f s%n", year, rows / SEATS * SEATS, rows / SEATS,
                (System.nanoTime() - began) / 1e9);
    }

    private void compare(String what, String path) throws Exception {
        logIn();
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int i = -WARM_UP; i < EACH; i++) {
            double one = millis(path + SMALL_YEAR);
            double other = millis(path + LARGE_YEAR);
            if (i >= 0) {
                small.add(one);
                large.add(other);
            }
        }
        System.out.printf(Locale.ROOT,
                "%-30s over %d rows %6.2f ms (p99 %6.2f), over %d rows %6.2f ms (p99 %6.2f); ratio %.2f (aim: at most 2)%n", what,
                SMALL, of(small, 0.5), of(small, 0.99), LARGE, of(large, 0.5), of(large, 0.99), of(large, 0.5) / of(small, 0.5));
    }

    private double millis(String path) throws IOException, InterruptedException {
        Thread.sleep(PAUSE_MILLIS);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(at + path)).header("Authorization", "Bearer " + token).build();
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - began) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return took;
    }

    /** A token lasts for some minutes, the bench for longer. */
    private void logIn() throws IOException, InterruptedException {
        Process ku = new ProcessBuilder(System.getenv("KU"), "token", "admin", "--home", home.toString())
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
