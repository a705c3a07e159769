package nu.kommunalutveckling.finance.staffing;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.staffing.Manning.first;
import static nu.kommunalutveckling.finance.staffing.Manning.row;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not taken of staffing, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class StaffingRefusalsTest {

    @Test
    void periodThatStaffingIsNotFollowedInIsRefused() {
        List<Map<String, Object>> rows = List.of(row("PERMANENT", area(), "STATE", "1"));
        isProblem(first("2016-H1", rows), 422, "no-staffing-period");
        isProblem(first("2016-T1-2", rows), 422, "no-staffing-period");
    }

    @Test
    void rowsThatDoNotFitAreRefusedByTheirPlace() {
        String area = area();
        Map<String, @Nullable Object> ended = describedArea(key());
        ended.put("lastYear", 2010);
        ok(post("areas", ended));
        Map<String, Object> sound = row("PERMANENT", area, "STATE", "1");
        refused(List.of(sound, row("PERMANENT", "no-such-area", "STATE", "1")), "rows[1].area");
        refused(List.of(row("PERMANENT", String.valueOf(ended.get("key")), "STATE", "1")), "rows[0].area");
        refused(List.of(sound, row("PERMANENT", area, "STATE", "2")), "rows[1]");
        refused(List.of(row("PERMANENT", area, "STATE", "-0.01")), "rows[0].fte");
        refused(List.of(row("PERMANENT", area, "STATE", "0.001")), "rows[0].fte");
        refused(List.of(row("PERMANENT", area, "STATE", "100000")), "rows[0].fte");
        refused(List.of(), "rows");
        Response form = first("2016-T1", List.of(row("VOLUNTEER", area, "STATE", "1")));
        isProblem(form, 400, "malformed-request");
    }

    @Test
    void closedPeriodKeepsItsStaffing() {
        List<Map<String, Object>> rows = List.of(row("PERMANENT", area(), "STATE", "1"));
        ok(first("2015-T1", rows));
        ok(close("2015-H1"));
        try {
            isProblem(put("staffing/2015-T1", Map.of("rows", rows)), 409, "period-closed");
            isProblem(first("2015-T2", rows), 409, "period-closed");
            ok(first("2015-T3", rows));
            ok(first("2015", rows));
        } finally {
            ok(reopen("2015-H1"));
        }
        isProblem(get("staffing/2015-T2"), 404, "not-found");
        ok(close("2015-T3"));
        try {
            isProblem(put("staffing/2015", Map.of("rows", rows)), 409, "period-closed");
            isProblem(put("staffing/2015-T3", Map.of("rows", rows)), 409, "period-closed");
        } finally {
            ok(reopen("2015-T3"));
        }
    }

    @Test
    void whoeverWritesSaysWhetherItIsNew() {
        List<Map<String, Object>> rows = List.of(row("PERMANENT", area(), "STATE", "1"));
        Map<String, Object> write = Map.of("rows", rows);
        isProblem(put("staffing/2017-T1", null, write), 428, "precondition-required");
        isProblem(put("staffing/2017-T1", "\"any\"", write), 428, "precondition-required");
        ok(first("2017-T1", rows));
        isProblem(first("2017-T1", rows), 412, "already-exists");
        isProblem(put("staffing/2017-T1", null, write), 428, "precondition-required");
        isProblem(put("staffing/2017-T1", "\"stale\"", write), 412, "stale");
    }

    @Test
    void whatIsNotWrittenIsNotFound() {
        isProblem(get("staffing/2019-T1"), 404, "not-found");
        isProblem(get("staffing/2019-T1/summary"), 404, "not-found");
        isProblem(get("staffing?form=PERMANENT"), 400, "unknown-parameter");
        isProblem(get("staffing?sort=rows"), 400, "invalid-parameter");
    }

    private static void refused(List<Map<String, Object>> rows, String blamed) {
        Response answer = first("2016-T1", rows);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).containsOnly(blamed);
        isProblem(get("staffing/2016-T1"), 404, "not-found");
    }
}
