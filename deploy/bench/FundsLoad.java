import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the ledger takes in, beside COPY of the same rows into the same table in the same run, and what a statement takes over
 * 50 000 entries and over 5 000 000. Arguments: the address of the finance service, the home of the suite, and the command line
 * of psql. Prints figures and their ratios; the aims are those of the product's requirements.
 */
class FundsLoad {
    private static final int MILLION = 1_000_000;
    private static final int SIE_ROWS = 100_000;
    private static final int ROWS_OF_A_VOUCHER = 10;
    private static final int SMALL_YEAR = 2021;
    private static final int SMALL = 50_000;
    private static final int LARGE_YEAR = 2023;
    private static final int LARGE = 5;
    private static final int COPIED_YEAR = 2025;
    private static final int STATEMENTS = 300;
    private static final int WARM_UP = 100;
    private static final long PAUSE_MILLIS = 10;
    private static final String COLUMNS = "id, kind, area, state_grant, project, booked_on, amount, financier, organisation,"
            + " counter_area, voucher, transfer, reverses, reason, recorded_at";
    private static final List<String> AREAS =
            List.of("social", "utbildning", "fritid", "miljosamverkan", "kurs-konferens", "ledning-stab");
    private static final List<String> ORGANISATIONS = List.of(
            "0604", "0617", "0642", "0643", "0662", "0665", "0680", "0682", "0683", "0684", "0685", "0686", "0687", "06");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String at;
    private final Path folder;
    private final List<String> psql;
    private String token = "";
    private int sent;

    FundsLoad(String at, Path folder, List<String> psql) {
        this.at = at + "/finance/v1/";
        this.folder = folder;
        this.psql = psql;
    }

    public static void main(String[] words) throws Exception {
        FundsLoad bench = new FundsLoad(words[0], Path.of(words[1]), List.of(words).subList(2, words.length));
        bench.importCsv(SMALL_YEAR, SMALL, 1);
        bench.importSie(2022, SIE_ROWS / 10);
        bench.compareSie();
        bench.compareCsv();
        for (int nth = 0; nth < LARGE; nth++) {
            bench.importCsv(LARGE_YEAR, MILLION, 10 + nth);
        }
        bench.psql("vacuum analyze entry, entry_sum");
        bench.compareStatements();
    }

    private void compareCsv() throws Exception {
        double service = importCsv(COPIED_YEAR, MILLION, 2);
        double copy = copyOf("booked_on >= '%d-01-01' and booked_on <= '%<d-12-31'".formatted(COPIED_YEAR));
        tell("CSV of 1 000 000 entries", MILLION, service, copy);
    }

    private void compareSie() throws Exception {
        double service = importSie(2024, SIE_ROWS);
        double copy = copyOf("booked_on >= '2024-01-01' and booked_on <= '2024-12-31'");
        tell("SIE of 100 000 transactions", SIE_ROWS, service, copy);
    }

    private static void tell(String what, int rows, double service, double copy) {
        System.out.printf(
                Locale.ROOT, "%-28s %6.1f s, %7.0f rows/s; COPY of its entries %5.1f s; ratio %.2f (aim: at most 4)%n", what,
                service, rows / service, copy, service / copy);
    }

    /** Seconds that the import of so many random entries of a year takes. */
    private double importCsv(int year, int rows, long seed) throws Exception {
        Path file = folder.resolve("entries.csv");
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("year,bookedOn,kind,area,amount,financier,organisation,voucher\n");
            for (int i = 0; i < rows; i++) {
                int dice = random.nextInt(10);
                String kind = dice < 7 ? "OUTCOME" : dice < 9 ? "RECEIVED" : "PAID_OUT";
                out.write(year + "," + day(year, random) + "," + kind + "," + any(AREAS, random) + "," + amount(random)
                        + "," + (kind.equals("RECEIVED") ? "MUNICIPALITIES" : "") + ","
                        + any(ORGANISATIONS, random) + ",A " + i + "\n");
            }
        }
        return seconds("entries/imports", "text/csv", file);
    }

    private double importSie(int year, int rows) throws Exception {
        logIn();
        put("sie-mappings/212000-0522", """
                {"accounts": [{"from": 1000, "to": 2999}, {"from": 3000, "to": 3999, "kind": "RECEIVED", "financier": "MUNICIPALITIES"},
                {"from": 4000, "to": 8999, "kind": "OUTCOME"}],
                "costCentres": [{"code": "100", "area": "social"}, {"code": "200", "area": "utbildning"},
                {"code": "300", "area": "fritid"}], "projects": []}""");
        Path file = folder.resolve("vouchers.se");
        Random random = new Random(year);
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("IBM437"))) {
            out.write("#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#PROGRAM \"Bench\" 1\n#GEN " + year + "1231\n#ORGNR 212000-0522\n"
                    + "#FNAMN \"Kommunalförbundet\"\n#RAR 0 " + year + "0101 " + year + "1231\n");
            for (int voucher = 1; voucher <= rows / ROWS_OF_A_VOUCHER; voucher++) {
                String date = day(year, random).toString().replace("-", "");
                out.write("#VER A " + voucher + " " + date + " \"Leverantör åäö\"\n{\n");
                BigDecimal all = BigDecimal.ZERO;
                for (int row = 1; row < ROWS_OF_A_VOUCHER; row++) {
                    BigDecimal amount = amount(random);
                    all = all.add(amount);
                    int account = 4000 + random.nextInt(3000);
                    out.write("#TRANS " + account + " {1 \"" + (1 + random.nextInt(3)) + "00\"} " + amount + "\n");
                }
                out.write("#TRANS 2440 {} " + all.negate() + "\n}\n");
            }
        }
        return seconds("sie-mappings/212000-0522/imports", "application/x-sie", file);
    }

    /** Seconds that the database takes for a COPY of some entries into the same table, with identities of their own. */
    private double copyOf(String which) throws Exception {
        Path file = folder.resolve("copied.tsv");
        String columns = COLUMNS.replaceFirst("id", "gen_random_uuid()");
        psql("\\copy (select " + columns + " from entry where " + which + ") to '" + file + "'");
        long began = System.nanoTime();
        psql("\\copy entry (" + COLUMNS + ") from '" + file + "'");
        return since(began);
    }

    private void compareStatements() throws Exception {
        logIn();
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int i = -WARM_UP; i < STATEMENTS; i++) {
            double one = statement(SMALL_YEAR);
            double other = statement(LARGE_YEAR);
            if (i >= 0) {
                small.add(one);
                large.add(other);
            }
        }
        double few = median(small);
        double many = median(large);
        System.out.printf(
                Locale.ROOT, "statement over %d entries %.2f ms, over %d entries %.2f ms (medians of %d); ratio %.2f (aim: at most 2)%n",
                SMALL, few, LARGE * MILLION, many, STATEMENTS, many / few);
    }

    private double statement(int year) throws Exception {
        Thread.sleep(PAUSE_MILLIS);
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(
                request("statements?period=" + year).build(), HttpResponse.BodyHandlers.ofString());
        double took = since(began) * 1000;
        demand(answer);
        return took;
    }

    private double seconds(String path, String type, Path file) throws Exception {
        logIn();
        long began = System.nanoTime();
        HttpResponse<String> answer = http.send(
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "funds-load-" + ++sent)
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        demand(answer);
        double took = since(began);
        System.out.printf(Locale.ROOT, "%s: %s in %.1f s%n", path, answer.body(), took);
        return took;
    }

    private void put(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 412) { // there already
            demand(answer);
        }
    }

    /** A token lasts for some minutes, the bench for longer. */
    private void logIn() throws IOException, InterruptedException {
        Process ku = new ProcessBuilder(System.getenv("KU"), "token", "admin", "--home", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        token = new String(ku.getInputStream().readAllBytes()).strip();
        if (ku.waitFor() != 0) {
            throw new IllegalStateException("ku gave no token");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(at + path)).header("Authorization", "Bearer " + token);
    }

    private static void demand(HttpResponse<String> answer) {
        if (answer.statusCode() > 201) {
            throw new IllegalStateException(
                    answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
    }

    private void psql(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(psql);
        words.addAll(List.of("-v", "ON_ERROR_STOP=1", "-q", "-c", command));
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("psql failed: " + command);
        }
    }

    private static LocalDate day(int year, Random random) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    }

    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }
}
