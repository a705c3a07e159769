package nu.kommunalutveckling.finance.applications;

import static nu.kommunalutveckling.finance.applications.Applying.added;
import static nu.kommunalutveckling.finance.applications.Applying.decided;
import static nu.kommunalutveckling.finance.applications.Applying.granted;
import static nu.kommunalutveckling.finance.applications.Applying.pending;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.close;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.project;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.reopen;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.with;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is not taken of applications, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ApplicationRefusalsTest {
    private static final String REASON = "grantedBeyondReason";

    @Test
    void decisionAndItsDayGoTogether() {
        String area = area();
        refused(area, with(pending(area, "2016-03-15", 10), "outcome", "REJECTED"), "outcomeOn");
        refused(area, with(pending(area, "2016-03-15", 10), "outcomeOn", "2016-04-01"), "outcomeOn");
        refused(area, decided(pending(area, "2016-03-15", 10), "REJECTED", "2016-03-14"), "outcomeOn");
    }

    @Test
    void dayThatHasNotComeIsRefused() {
        String area = area();
        refused(area, pending(area, "2098-03-15", 10), "submittedOn");
        refused(area, decided(pending(area, "2016-03-15", 10), "REJECTED", "2098-03-15"), "outcomeOn");
    }

    @Test
    void grantAndItsAmountGoTogether() {
        String area = area();
        refused(area, decided(pending(area, "2016-03-15", 10), "GRANTED", "2016-04-01"), "grantedAmount");
        refused(
                area,
                with(decided(pending(area, "2016-03-15", 10), "REJECTED", "2016-04-01"), "grantedAmount", 5),
                "grantedAmount");
        refused(area, granted(area, "2016-03-15", 10, "2016-04-01", new BigDecimal("10.01")), "grantedAmount");
        refused(
                area,
                with(granted(area, "2016-03-15", 10, "2016-04-01", new BigDecimal("10.01")), REASON, "  "),
                "grantedAmount");
    }

    @Test
    void onlyAGrantedApplicationLeadsToAProjectThatExists() {
        String area = area();
        refused(area, with(pending(area, "2016-03-15", 10), "project", project(area)), "project");
        refused(area, with(granted(area, "2016-03-15", 10, "2016-04-01", 5), "project", "no-such-project"), "project");
    }

    @Test
    void amountThatIsNoAmountIsRefused() {
        String area = area();
        refused(area, pending(area, "2016-03-15", 0), "appliedAmount");
        refused(area, pending(area, "2016-03-15", -1), "appliedAmount");
        refused(area, pending(area, "2016-03-15", new BigDecimal("0.001")), "appliedAmount");
        refused(area, pending(area, "2016-03-15", new BigDecimal("1000000000000.01")), "appliedAmount");
        refused(area, granted(area, "2016-03-15", 10, "2016-04-01", new BigDecimal("0.001")), "grantedAmount");
        refused(area, with(pending(area, "2016-03-15", 10), "title", " "), "title");
    }

    @Test
    void areaIsKnownAndInUse() {
        isProblem(post("applications", pending("no-such-area", "2016-03-15", 10)), 422, "invalid");
        Map<String, @Nullable Object> ended = describedArea(key());
        ended.put("lastYear", 2010);
        ok(post("areas", ended));
        String area = String.valueOf(ended.get("key"));
        refused(area, pending(area, "2011-01-01", 10), "area");
        added(pending(area, "2010-12-31", 10));
    }

    @Test
    void closedPeriodKeepsItsApplications() {
        String area = area();
        Map<String, @Nullable Object> application = pending(area, "2017-03-15", 10);
        String address = added(application);
        ok(close("2017-T1"));
        try {
            isProblem(post("applications", pending(area, "2017-04-30", 10)), 409, "period-closed");
            isProblem(put(address, with(application, "appliedAmount", 11)), 409, "period-closed");
            isProblem(put(address, with(application, "submittedOn", "2017-05-01")), 409, "period-closed");
            isProblem(put(address, decided(application, "REJECTED", "2017-04-30")), 409, "period-closed");
            ok(put(address, with(application, "title", "En rättad rubrik")));
            ok(put(address, decided(application, "REJECTED", "2017-05-01")));
        } finally {
            ok(reopen("2017-T1"));
        }
        assertThat(ok(get("applications?area=" + area)).getList("items.submittedOn"))
                .containsExactly("2017-03-15");
    }

    @Test
    void closedPeriodKeepsWhatWasPendingWhenItEnded() {
        String area = area();
        String address = added(decided(pending(area, "2018-03-15", 10), "REJECTED", "2018-04-01"));
        ok(close("2018-T2"));
        try {
            isProblem(post("applications", pending(area, "2018-04-10", 10)), 409, "period-closed");
            isProblem(
                    put(address, decided(pending(area, "2018-03-15", 10), "REJECTED", "2018-09-01")),
                    409,
                    "period-closed");
            ok(put(address, decided(pending(area, "2018-03-15", 10), "REJECTED", "2018-04-02")));
        } finally {
            ok(reopen("2018-T2"));
        }
    }

    @Test
    void changeNeedsTheStateItChanges() {
        String area = area();
        Map<String, @Nullable Object> application = pending(area, "2016-03-15", 10);
        String address = added(application);
        isProblem(put(address, null, application), 428, "precondition-required");
        isProblem(put(address, "\"stale\"", application), 412, "stale");
        isProblem(put("applications/" + UUID.randomUUID(), "\"any\"", application), 404, "not-found");
        isProblem(get("applications/" + UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void parametersThatSayNothingAreRefused() {
        isProblem(get("applications?areas=x"), 400, "unknown-parameter");
        isProblem(get("applications?outcome=LOST"), 400, "invalid-parameter");
        isProblem(get("applications?sort=note"), 400, "invalid-parameter");
        isProblem(get("applications/summaries"), 400, "invalid-parameter");
        isProblem(get("applications/summaries?period=2022-T4"), 400, "invalid-parameter");
        isProblem(get("applications/summaries?period=2022&format=xlsx"), 406, "not-acceptable");
    }

    private static void refused(String area, Map<String, @Nullable Object> application, String blamed) {
        Response answer = post("applications", application);
        isProblem(answer, 422, "invalid");
        assertThat(answer.jsonPath().getList("violations.field")).containsOnly(blamed);
        assertThat(ok(get("applications?area=" + area)).getInt("_meta.totalRecords"))
                .isZero();
    }
}
