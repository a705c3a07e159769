package nu.kommunalutveckling.finance.staffing;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.staffing.Manning.first;
import static nu.kommunalutveckling.finance.staffing.Manning.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nu.kommunalutveckling.finance.bookkeeping.AtOnce;
import nu.kommunalutveckling.finance.bookkeeping.Figures;
import nu.kommunalutveckling.finance.bookkeeping.Sums;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.Test;

/** Each test writes years of its own: there is one staffing per period. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class StaffingTest {
    private static final List<String> FORMS = List.of("PURCHASED", "PERMANENT", "FIXED_TERM");
    private static final List<String> FINANCIERS = List.of("MUNICIPALITIES", "STATE", "OTHER");

    @Inject
    Sums sums;

    @Test
    void staffingIsReadAsItWasWrittenAndRewrittenWhole() {
        String area = area();
        Response created = first("2001-T1", List.of(row("PERMANENT", area, "STATE", "24.25")));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.asString()).contains("\"kind\":\"ACTUAL\"", "\"total\":24.25", "\"fte\":24.25");
        assertThat(created.header("Location")).endsWith("/finance/v1/staffing/2001-T1");
        assertThat(get("staffing/2001-T1").asString()).isEqualTo(created.asString());
        Response rewritten = put("staffing/2001-T1", Map.of("rows", List.of(row("PURCHASED", area, "OTHER", "1"))));
        assertThat(rewritten.statusCode()).as(rewritten.asString()).isEqualTo(200);
        assertThat(ok(get("staffing/2001-T1")).getList("rows.form")).containsExactly("PURCHASED");
        assertThat(get("staffing?format=csv").asString())
                .startsWith("period,kind,total,rows,changedAt")
                .contains("2001-T1,ACTUAL,1.00,PURCHASED %s OTHER: 1.00".formatted(area));
        assertThat(get("changes?limit=1000").asString()).contains("staffing/2001-T1", "rewritten");
    }

    @Test
    void summaryAgreesWithPrintAndComparesWithTheYearBefore() {
        String area = area();
        ok(first(
                "2010-T2",
                List.of(
                        row("PURCHASED", area, "MUNICIPALITIES", "7.70"),
                        row("PERMANENT", area, "MUNICIPALITIES", "31.35"),
                        row("FIXED_TERM", area, "STATE", "12.15"))));
        ok(first(
                "2011-T2",
                List.of(
                        row("PURCHASED", area, "STATE", "7.25"),
                        row("PERMANENT", area, "MUNICIPALITIES", "24.25"),
                        row("FIXED_TERM", area, "MUNICIPALITIES", "1.25"),
                        row("FIXED_TERM", area, "OTHER", "12.55"))));
        JsonPath summary = ok(get("staffing/2011-T2/summary"));
        assertThat(summary.getString("comparedWith")).isEqualTo("2010-T2");
        assertThat(summary.getList("items.by"))
                .containsExactly("FORM", "FORM", "FORM", "AREA", "FINANCIER", "FINANCIER", "FINANCIER", "ALL");
        assertThat(texts(summary, "fte"))
                .containsExactly("7.25", "24.25", "13.80", "45.30", "25.50", "7.25", "12.55", "45.30");
        assertThat(texts(summary, "before"))
                .containsExactly("7.70", "31.35", "12.15", "51.20", "39.05", "12.15", "0.00", "51.20");
        assertThat(texts(summary, "change"))
                .containsExactly("-0.45", "-7.10", "1.65", "-5.90", "-13.55", "-4.90", "12.55", "-5.90");
        assertThat(texts(summary, "share"))
                .containsExactly("16.0", "53.5", "30.5", "100.0", "56.3", "16.0", "27.7", "100.0");
        assertThat(summary.getList("items.name")).contains("Purchased service", "The state", "Area " + area, "Total");
        JsonPath alone = ok(get("staffing/2010-T2/summary"));
        assertThat(alone.getString("comparedWith")).isNull();
        assertThat(alone.getList("items.before")).containsOnlyNulls();
        assertThat(get("staffing/2011-T2/summary?format=csv").asString().lines())
                .hasSize(9)
                .first()
                .isEqualTo("by,key,name,fte,share,before,change");
    }

    @Test
    void subAreaStandsInTheRowOfItsParent() {
        String whole = area();
        String part = area("PROJECT", whole);
        ok(first("2018-T3", List.of(row("PERMANENT", whole, "STATE", "1.5"), row("PERMANENT", part, "STATE", "2.25"))));
        JsonPath summary = ok(get("staffing/2018-T3/summary"));
        assertThat(summary.getList("items.findAll { it.by == 'AREA' }.key")).containsExactly(whole);
        assertThat(texts(summary, "fte")).contains("3.75");
        figure("fte;area:" + whole, "2018-T3", new BigDecimal("3.75"));
        figure("fte;area:" + part, "2018-T3", new BigDecimal("2.25"));
    }

    @Test
    void firstYearHasNoneToCompareWith() {
        ok(first("2000-T1", List.of(row("PERMANENT", area(), "STATE", "0"))));
        JsonPath summary = ok(get("staffing/2000-T1/summary"));
        assertThat(summary.getString("comparedWith")).isNull();
        assertThat(summary.getList("items.share")).containsOnlyNulls();
    }

    @Test
    void measureAgreesWithAnIndependentQuery() {
        Random random = new Random(48);
        List<String> areas = List.of(area(), area(), area());
        for (String period : List.of("2013-T1", "2013-T2", "2013-T3", "2013")) {
            ok(first(period, rows(areas, random)));
        }
        for (String form : List.of("", "PURCHASED", "PERMANENT", "FIXED_TERM")) {
            for (String financier : List.of("", "MUNICIPALITIES", "STATE", "OTHER", "STATE','OTHER")) {
                for (String area : List.of("", areas.getFirst())) {
                    String select = (form.isEmpty()
                                    ? ""
                                    : ";form:" + form.toLowerCase(Locale.ROOT).replace('_', '-'))
                            + (financier.isEmpty() ? "" : ";financier:" + financierKey(financier))
                            + (area.isEmpty() ? "" : ";area:" + area);
                    String condition = (form.isEmpty() ? "" : " and form = '" + form + "'")
                            + (financier.isEmpty() ? "" : " and financier in ('" + financier + "')")
                            + (area.isEmpty() ? "" : " and area = '" + area + "'");
                    figure("fte" + select, "2013-T1", fte("('2013-T1')", 1, condition));
                    figure("fte" + select, "2013-T3", fte("('2013-T3')", 1, condition));
                    figure("fte" + select, "2013-T1-2", fte("('2013-T1', '2013-T2')", 2, condition));
                    figure("fte" + select, "2013", fte("('2013-T1', '2013-T2', '2013-T3')", 3, condition));
                    figure("fte-planned" + select, "2013", fte("('2013')", 1, condition));
                }
            }
        }
    }

    @Test
    void measureHasNoFigureWhereATertialIsMissingOrAParameterNamesNothing() {
        ok(first("2006-T1", List.of(row("PERMANENT", area(), "STATE", "1"))));
        assertThat(observation("fte", "2006-T1")).isEqualTo("PROVISIONAL");
        assertThat(observation("fte", "2006-T1-2")).isEqualTo("MISSING");
        assertThat(observation("fte", "2006")).isEqualTo("MISSING");
        assertThat(observation("fte-planned", "2006")).isEqualTo("MISSING");
        assertThat(observation("fte", "2006-H1")).isEqualTo("NOT_APPLICABLE");
        for (String odd : List.of("form:volunteer", "area:no-such-area", "financier:lottery")) {
            assertThat(observation("fte;" + odd, "2006-T1")).as(odd).isEqualTo("MISSING");
        }
    }

    @Test
    void ofManyWhoWriteItFirstOneDoes() throws Exception {
        String area = area();
        List<Integer> statuses =
                AtOnce.statuses(6, () -> first("2005-T1", List.of(row("PERMANENT", area, "STATE", "1"))));
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 409 || status == 412)
                .hasSize(5);
        assertThat(ok(get("staffing/2005-T1")).getList("rows")).hasSize(1);
    }

    @Test
    void ofManyWhoRewriteItAtOnceOneDoes() throws Exception {
        String area = area();
        ok(first("2005-T2", List.of(row("PERMANENT", area, "STATE", "1"))));
        String tag = get("staffing/2005-T2").header("ETag");
        Map<String, Object> write =
                Map.of("rows", List.of(row("PERMANENT", area, "OTHER", "2"), row("PERMANENT", area, "STATE", "1.5")));
        List<Integer> statuses = AtOnce.statuses(6, () -> put("staffing/2005-T2", tag, write));
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses)
                .filteredOn(status -> status == 412 || status == 409)
                .hasSize(5);
        assertThat(ok(get("staffing/2005-T2")).getString("total")).isEqualTo("3.50");
    }

    private static List<Map<String, Object>> rows(List<String> areas, Random random) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String area : areas) {
            for (String form : FORMS) {
                for (String financier : FINANCIERS) {
                    rows.add(row(
                            form,
                            area,
                            financier,
                            BigDecimal.valueOf(random.nextInt(4000), 2).toPlainString()));
                }
            }
        }
        return rows;
    }

    private static String financierKey(String financier) {
        return financier.contains(",") ? "external" : financier.toLowerCase(Locale.ROOT);
    }

    private BigDecimal fte(String periods, int tertials, String condition) {
        return sums.amount("select round(sum(fte) / %s, 2) from staffing_row where period in %s%s"
                .formatted(tertials, periods, condition));
    }

    private static void figure(String select, String period, BigDecimal expected) {
        assertThat(new BigDecimal(Figures.of(select, period).getString("items[0].value")))
                .as("%s in %s", select, period)
                .isEqualByComparingTo(expected);
    }

    private static String observation(String select, String period) {
        return Figures.of(select, period).getString("items[0].observation");
    }

    private static List<String> texts(JsonPath summary, String field) {
        List<Object> values = summary.getList("items." + field);
        return values.stream().map(String::valueOf).toList();
    }
}
