package nu.kommunalutveckling.finance.measures;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.csv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.entry;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.importCsv;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import nu.kommunalutveckling.test.AskedTogether;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random payouts and fees, asked for in one request and one by one. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AskedTogetherTest {
    private static final String FINANCE = "/finance/v1";
    private static final List<String> PERIODS = List.of("2073", "2074", "2073-T1-2", "2073-H2");
    private static final List<String> ORGANISATIONS = List.of("0604", "0680", "0687", "06");
    private static final int BOTTOM = -100_000;
    private static final int TOP = 1_000_000;

    private final Random random = new Random(ThreadLocalRandom.current().nextLong());

    @Test
    void eachValueIsWhatItIsAlone() {
        String social = area();
        String school = area();
        pay(social);
        charge(social, school);
        withhold("payouts", "organisation:0680", "2073-H2");
        List<String> selects = new ArrayList<>(List.of("payouts", "municipal-fees"));
        for (String organisation : List.of("0604", "0680", "0765", "0687", "06")) {
            selects.add("payouts;organisation:" + organisation);
            selects.add("municipal-fees;organisation:" + organisation);
            selects.add("municipal-fees;organisation:" + organisation + ";partnership:" + social);
        }
        selects.addAll(List.of("municipal-fees;partnership:" + school, "municipal-fees;partnership:finns-inte"));
        selects.addAll(8, List.of("outcome;area:" + social, "outcome;area:finns-inte", "remaining-funds"));
        AskedTogether.isAsAlone(FINANCE, PERIODS, selects);
        AskedTogether.isRefusedAsAlone(FINANCE, "2073", selects, "payouts;partnership:" + social);
    }

    private void pay(String area) {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = LocalDate.of(2073, 1, 1).plusDays(random.nextInt(700));
            entries.add(with(
                    entry("PAID_OUT", area, day.toString(), random.nextInt(BOTTOM, TOP) | 1),
                    "organisation",
                    ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()))));
        }
        ok(importCsv(csv(entries)));
    }

    private void charge(String... partnerships) {
        for (String partnership : partnerships) {
            for (String municipality : List.of("0604", "0680", "0687")) {
                ok(post(
                        "fees",
                        Map.of(
                                "year",
                                2073 + random.nextInt(2),
                                "municipality",
                                municipality,
                                "partnership",
                                partnership,
                                "kind",
                                random.nextBoolean() ? "BASE_FEE" : "MEMBERSHIP_FEE",
                                "amount",
                                random.nextInt(TOP))));
            }
        }
    }

    /** Print that says no more than that there is a figure. */
    private static void withhold(String measure, String parameters, String period) {
        ok(post(
                "reported-values",
                Map.of(
                        "measure",
                        measure,
                        "parameters",
                        parameters,
                        "period",
                        period,
                        "observation",
                        "SUPPRESSED",
                        "source",
                        "S001")));
    }
}
