package nu.kommunalutveckling.periodclosings;

import static nu.kommunalutveckling.sample.Api.reader;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.sample.Closings;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.junit.jupiter.api.Test;

/** Each test closes a year that no other touches. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PeriodClosingTest {
    @Inject
    ClosedPeriods closedPeriods;

    @Test
    void everyPeriodIsOpenFromTheBeginning() {
        JsonPath period = Closings.read("2001").jsonPath();
        assertThat(period.getString("state")).isEqualTo("OPEN");
        assertThat(period.getString("changedAt")).isNull();
    }

    @Test
    void closingIsListedAndRecorded() {
        assertThat(Closings.close("2002-T1").jsonPath().getString("state")).isEqualTo("CLOSED");
        assertThat(reader().get(Closings.ADDRESS + "?state=CLOSED&limit=1000")
                        .jsonPath()
                        .getList("items.period"))
                .contains("2002-T1");
        assertThat(Closings.manager()
                        .get("/sample/v1/changes?subject=period-closings/2002-T1")
                        .jsonPath()
                        .getList("items.act"))
                .containsExactly("closed");
    }

    @Test
    void closingTwiceChangesNothing() {
        Closings.close("2003");
        String tag = Closings.read("2003").header("ETag");
        Response again = Closings.put("2003", "\"stale\"", "CLOSED", null);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Closings.read("2003").header("ETag")).isEqualTo(tag);
    }

    @Test
    void reopeningNeedsAReasonAndKeepsIt() {
        Closings.close("2004");
        Response reopened = Closings.put("2004", Closings.read("2004").header("ETag"), "OPEN", "En faktura kom sent.");
        assertThat(reopened.jsonPath().getString("state")).isEqualTo("OPEN");
        assertThat(reopened.jsonPath().getString("reason")).isEqualTo("En faktura kom sent.");
    }

    @Test
    void yearIsClosedWhenAllItsTertialsAre() {
        Closings.close("2005-T1");
        Closings.close("2005-T3");
        assertThat(isClosed("2005")).isFalse();
        assertThat(isClosed("2005-T1-2")).isFalse();
        Closings.close("2005-T2");
        assertThat(isClosed("2005")).isTrue();
        assertThat(isClosed("2005-T1-2")).isTrue();
        assertThat(isClosed("2005-H1")).isTrue();
        assertThat(isClosed("2006")).isFalse();
    }

    @Test
    void yearThatIsClosedClosesItsParts() {
        Closings.close("2007");
        assertThat(List.of("2007-T1", "2007-T3", "2007-T1-2", "2007-H2")).allMatch(this::isClosed);
        assertThat(closed(LocalDate.of(2007, 12, 31))).isTrue();
        assertThat(closed(LocalDate.of(2008, 1, 1))).isFalse();
    }

    @Test
    void daysBetweenClosedPeriodsAreOpen() {
        Closings.close("2009-T1");
        Closings.close("2009-T3");
        assertThat(closed(LocalDate.of(2009, 4, 30))).isTrue();
        assertThat(closed(LocalDate.of(2009, 5, 1))).isFalse();
        assertThat(closed(LocalDate.of(2009, 8, 31))).isFalse();
        assertThat(closed(LocalDate.of(2009, 9, 1))).isTrue();
    }

    private boolean isClosed(String period) {
        return QuarkusTransaction.requiringNew().call(() -> closedPeriods.isClosed(Period.parse(period)));
    }

    private boolean closed(LocalDate day) {
        try {
            QuarkusTransaction.requiringNew().run(() -> closedPeriods.demandOpen(List.of(day)));
            return false;
        } catch (ProblemException refused) {
            assertThat(refused.refusal()).isEqualTo(PeriodRefusals.PERIOD_CLOSED);
            return true;
        }
    }
}
