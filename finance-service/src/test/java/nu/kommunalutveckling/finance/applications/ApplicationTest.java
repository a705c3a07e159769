package nu.kommunalutveckling.finance.applications;

import static nu.kommunalutveckling.finance.applications.Applying.added;
import static nu.kommunalutveckling.finance.applications.Applying.decided;
import static nu.kommunalutveckling.finance.applications.Applying.granted;
import static nu.kommunalutveckling.finance.applications.Applying.pending;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.API;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.project;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.finance.bookkeeping.AtOnce;
import nu.kommunalutveckling.finance.bookkeeping.Figures;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ApplicationTest {
    @Inject
    Sums sums;

    @Test
    void applicationIsReadAsItWasAdded() {
        Response created = post("applications", pending(area(), "2016-03-15", 2500000));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString())
                .contains("\"appliedAmount\":2500000.00", "\"outcome\":\"PENDING\"", "\"outcomeOn\":null")
                .contains("\"grantedAmount\":null", "\"project\":null");
        Response read = get("applications/" + created.jsonPath().getString("id"));
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(created.header("Location"))
                .endsWith("/finance/v1/applications/" + read.jsonPath().getString("id"));
    }

    @Test
    void grantedApplicationLeadsToItsProject() {
        String area = area();
        String project = project(area);
        Map<String, @Nullable Object> application = pending(area, "2016-03-15", 2500000);
        String address = added(application);
        Map<String, @Nullable Object> granted =
                with(with(decided(application, "GRANTED", "2017-02-01"), "grantedAmount", 2000000), "project", project);
        JsonPath changed = ok(put(address, granted));
        assertThat(changed.getString("project")).isEqualTo(project);
        JsonPath found = ok(get("applications?project=" + project));
        assertThat(found.getList("items.outcomeOn")).containsExactly("2017-02-01");
        assertThat(get("changes?limit=1000").asString()).contains(address, "\"changed\"");
    }

    @Test
    void listTellsThoseOfAPeriodByEitherDayAndAsCsv() {
        String area = area();
        added(granted(area, "2015-12-20", 100, "2016-04-30", 50));
        added(pending(area, "2016-05-01", 200));
        added(decided(pending(area, "2015-12-21", 300), "REJECTED", "2016-05-02"));
        assertThat(amounts(area, "period=2016-T1")).containsExactly("100.00");
        assertThat(amounts(area, "period=2015")).containsExactly("100.00", "300.00");
        assertThat(amounts(area, "period=2016-T2")).containsExactly("200.00", "300.00");
        assertThat(amounts(area, "outcome=REJECTED")).containsExactly("300.00");
        assertThat(get("applications?format=csv&sort=appliedAmount&area=" + area)
                        .asString()
                        .lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith(
                        "id,title,financier,programme,area,appliedAmount,submittedOn,outcome,outcomeOn,grantedAmount");
    }

    @Test
    void moreThanWasAppliedForIsGrantedWithAReason() {
        Map<String, @Nullable Object> application = granted(area(), "2016-01-10", 100, "2016-02-10", 150);
        String address = added(with(application, "grantedBeyondReason", "Financiären höjde ramen."));
        assertThat(ok(get(address)).getString("grantedBeyondReason")).isEqualTo("Financiären höjde ramen.");
    }

    @Test
    void summaryAndMeasuresAgreeWithAnIndependentQuery() {
        String area = area();
        Random random = new Random(20181);
        for (int i = 0; i < 60; i++) {
            added(random(area, random));
        }
        String periods =
                "period=2005&period=2005-T1&period=2005-T2&period=2005-T3&period=2005-T1-2&period=2005-H1&period=2006";
        JsonPath summaries = ok(get("applications/summaries?" + periods));
        List<Map<String, Object>> items = summaries.getList("items");
        assertThat(items).hasSize(7);
        for (Map<String, Object> item : items) {
            Period period = Period.parse(String.valueOf(item.get("period")));
            String submitted = "submitted_on >= '%s' and submitted_on <= '%s'".formatted(period.first(), period.last());
            String decided = "outcome_on >= '%s' and outcome_on <= '%s'".formatted(period.first(), period.last());
            equal(item, "submitted", count(submitted));
            equal(
                    item,
                    "appliedAmount",
                    sums.amount("select sum(applied_amount) from project_application where " + submitted));
            equal(item, "granted", count(decided + " and outcome = 'GRANTED'"));
            equal(
                    item,
                    "grantedAmount",
                    sums.amount("select sum(granted_amount) from project_application where " + decided));
            equal(item, "rejected", count(decided + " and outcome = 'REJECTED'"));
            equal(item, "withdrawn", count(decided + " and outcome = 'WITHDRAWN'"));
            equal(
                    item,
                    "pending",
                    count("submitted_on <= '%1$s'".formatted(period.last()))
                            .subtract(count("outcome_on <= '%1$s'".formatted(period.last()))));
            JsonPath amount = Figures.of("granted-amount", period.code());
            same(amount, "value", item.get("grantedAmount"));
            same(amount, "numerator", item.get("grantedAmount"));
            same(amount, "denominator", item.get("appliedAmount"));
            JsonPath granted = Figures.of("granted-count", period.code());
            same(granted, "value", item.get("granted"));
            same(granted, "denominator", item.get("submitted"));
            assertThat(granted.getString("items[0]._links.rows.href"))
                    .endsWith("/finance/v1/applications?period=" + period.code());
        }
    }

    @Test
    void printedFiguresOf2018AreGivenByRows() {
        String area = area();
        for (int i = 0; i < 8; i++) {
            added(pending(area, "2014-02-01", 4887977));
        }
        JsonPath before = ok(get("applications/summaries?period=2014-T1-2"));
        assertThat(before.getString("items[0].submitted")).isEqualTo("8");
        assertThat(before.getString("items[0].appliedAmount")).isEqualTo("39103816.00");
        List<String> ids = ok(get("applications?area=" + area)).getList("items.id");
        for (String id : ids.subList(0, 4)) {
            ok(put("applications/" + id, granted(area, "2014-02-01", 4887977, "2014-06-01", 1424000)));
        }
        JsonPath after = ok(get("applications/summaries?period=2014-T1-2"));
        assertThat(after.getString("items[0].grantedAmount")).isEqualTo("5696000.00");
        assertThat(after.getString("items[0].grantedShare")).isEqualTo("50.0");
        assertThat(after.getString("items[0].grantedAmountShare")).isEqualTo("14.6");
    }

    @Test
    void periodWithoutApplicationsHasNoFigureAndAnEmptySummary() {
        assertThat(Figures.of("granted-amount", "2001-T1").getString("items[0].value"))
                .isNull();
        JsonPath summary = ok(get("applications/summaries?period=2001-T1"));
        assertThat(summary.getString("items[0].submitted")).isEqualTo("0");
        assertThat(summary.getString("items[0].grantedShare")).isNull();
        assertThat(get("applications/summaries?period=2001-T1&format=csv")
                        .asString()
                        .lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("period,submitted,appliedAmount,granted,grantedAmount,grantedShare");
    }

    @Test
    void sentTwiceItIsAddedOnce() {
        String area = area();
        String key = UUID.randomUUID().toString();
        Map<String, @Nullable Object> application = pending(area, "2016-03-15", 10);
        Response first =
                editor(key).contentType("application/json").body(application).post(API + "applications");
        Response second =
                editor(key).contentType("application/json").body(application).post(API + "applications");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ok(get("applications?area=" + area)).getInt("_meta.totalRecords"))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        String area = area();
        Map<String, @Nullable Object> application = pending(area, "2016-03-15", 10);
        String address = added(application);
        String tag = get(address).header("ETag");
        List<Integer> statuses =
                AtOnce.statuses(6, () -> put(address, tag, granted(area, "2016-03-15", 10, "2016-04-01", 5)));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(5);
    }

    private static Map<String, @Nullable Object> random(String area, Random random) {
        LocalDate submitted = LocalDate.of(2004, 9, 1).plusDays(random.nextInt(700));
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2);
        Map<String, @Nullable Object> application = pending(area, submitted.toString(), amount);
        String outcome = List.of("PENDING", "GRANTED", "REJECTED", "WITHDRAWN").get(random.nextInt(4));
        if (outcome.equals("PENDING")) {
            return application;
        }
        application = decided(
                application, outcome, submitted.plusDays(random.nextInt(300)).toString());
        return outcome.equals("GRANTED")
                ? with(
                        application,
                        "grantedAmount",
                        amount.subtract(new BigDecimal("0.01")).max(new BigDecimal("0.01")))
                : application;
    }

    private BigDecimal count(String condition) {
        return BigDecimal.valueOf(sums.count("project_application", condition));
    }

    private static void equal(Map<String, Object> item, String field, BigDecimal expected) {
        assertThat(new BigDecimal(String.valueOf(item.get(field))))
                .as("%s of %s", field, item.get("period"))
                .isEqualByComparingTo(expected);
    }

    private static void same(JsonPath value, String field, @Nullable Object expected) {
        assertThat(new BigDecimal(value.getString("items[0]." + field)))
                .as(field)
                .isEqualByComparingTo(new BigDecimal(String.valueOf(expected)));
    }

    private static List<String> amounts(String area, String query) {
        List<Object> amounts = ok(get("applications?sort=appliedAmount&area=" + area + "&" + query))
                .getList("items.appliedAmount");
        return amounts.stream().map(String::valueOf).toList();
    }
}
