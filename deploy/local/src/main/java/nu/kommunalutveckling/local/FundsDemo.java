package nu.kommunalutveckling.local;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Made-up vouchers of 2022 and of tertials 1–2 of 2024 that sum to the printed funds tables wherever print follows the
 * arithmetic, and the budgets beside them. What they sum to stands in {@code demo-funds.csv}, one line a cell or part of a cell
 * in thousands of kronor; each line is split to the öre over its vouchers and their days, the same in every run. Internal
 * entries and transfers are among them. A year that has entries already is left as it is.
 */
public final class FundsDemo {
    private static final List<String> PERIODS = List.of("2022", "2024-T1-2");
    private static final String HEADER =
            "year,bookedOn,kind,area,amount,financier,stateGrant,organisation,counterArea,voucher,transfer\n";
    private static final int ORE_PER_THOUSAND = 100_000;

    private final DemoApi api;

    /**
     * @param at where the finance service answers, itself or behind the gateway
     * @param token of someone who may book entries and make budgets
     */
    public FundsDemo(URI at, String token) {
        this.api = new DemoApi(Part.FINANCE, at, token);
    }

    /** Books each year that has no entries yet; the areas and state grants must be there. */
    public void load() throws IOException, InterruptedException {
        for (String period : PERIODS) {
            if (hasEntries(period)) {
                continue;
            }
            String year = period.substring(0, 4);
            api.post("budgets", budget(year));
            api.importRows("entries", vouchers(period));
        }
    }

    private boolean hasEntries(String period) throws IOException, InterruptedException {
        return !api.get("entries?limit=1&period=" + period.substring(0, 4))
                .getJsonArray("items")
                .isEmpty();
    }

    /** One line of {@code demo-funds.csv}: what an area's vouchers of one sort sum to. */
    private record Sum(
            String period,
            String kind,
            String area,
            String financier,
            String stateGrant,
            List<String> organisations,
            String counterArea,
            long ore,
            int vouchers) {

        static Sum of(String line) {
            String[] cells = line.split(",", -1);
            return new Sum(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    List.of(cells[5].split(" ", -1)),
                    cells[6],
                    Long.parseLong(cells[7]) * ORE_PER_THOUSAND,
                    Integer.parseInt(cells[8]));
        }

        List<Voucher> split(LocalDate first, LocalDate last, Random random) {
            double[] weights = random.doubles(vouchers, 0.5, 1.5).toArray();
            double all = java.util.Arrays.stream(weights).sum();
            List<Voucher> made = new ArrayList<>();
            long left = ore;
            for (int nth = 0; nth < vouchers; nth++) {
                long part = nth == vouchers - 1 ? left : Math.round(ore * weights[nth] / all);
                left -= part;
                int days =
                        kind.equals("OPENING") ? 0 : random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1);
                made.add(new Voucher(
                        this,
                        first.plusDays(days),
                        BigDecimal.valueOf(part, 2),
                        organisations.get(nth % organisations.size())));
            }
            return made;
        }
    }

    private record Voucher(Sum of, LocalDate day, BigDecimal amount, String organisation) {

        /** A transfer between areas has two legs, every other voucher one row. */
        String rows(int number) {
            boolean transfer =
                    of.kind().equals("TRANSFERRED") && !of.counterArea().isEmpty();
            String voucher = "D " + number;
            return transfer
                    ? row(of.area(), amount, "", voucher, voucher)
                            + row(of.counterArea(), amount.negate(), "", voucher, voucher)
                    : row(of.area(), amount, of.counterArea(), voucher, "");
        }

        private String row(String area, BigDecimal sum, String counterArea, String voucher, String transfer) {
            return String.join(
                            ",",
                            String.valueOf(day.getYear()),
                            day.toString(),
                            of.kind(),
                            area,
                            sum.toPlainString(),
                            of.financier(),
                            of.stateGrant(),
                            organisation,
                            counterArea,
                            voucher,
                            transfer)
                    + "\n";
        }
    }

    private static String vouchers(String period) throws IOException {
        int year = Integer.parseInt(period.substring(0, 4));
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = period.endsWith("-T1-2") ? LocalDate.of(year, 8, 31) : LocalDate.of(year, 12, 31);
        Random random = new Random(year);
        List<Voucher> vouchers = DemoFile.lines("demo-funds.csv").stream()
                .map(Sum::of)
                .filter(sum -> sum.period().equals(period))
                .flatMap(sum -> sum.split(first, last, random).stream())
                .sorted(Comparator.comparing(Voucher::day))
                .toList();
        StringBuilder rows = new StringBuilder(HEADER);
        for (int nth = 0; nth < vouchers.size(); nth++) {
            rows.append(vouchers.get(nth).rows(nth + 1));
        }
        return rows.toString();
    }

    private static String budget(String year) throws IOException {
        List<String> lines = DemoFile.lines("demo-budgets.csv").stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(year))
                .map(cells -> "{\"area\":\"%s\",\"counterArea\":%s,\"amount\":%s000}"
                        .formatted(cells[1], cells[2].isEmpty() ? "null" : '"' + cells[2] + '"', cells[3]))
                .toList();
        return "{\"year\":%s,\"reason\":\"Demo: tryckt budget.\",\"lines\":[%s]}"
                .formatted(year, String.join(",", lines));
    }
}
