package nu.kommunalutveckling.network.heattables;

import static nu.kommunalutveckling.network.Reading.get;
import static nu.kommunalutveckling.network.Reading.json;
import static nu.kommunalutveckling.network.Reading.ok;
import static nu.kommunalutveckling.test.Problems.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nu.kommunalutveckling.network.Rows;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HeatTableTest {
    private static final LocalDate MAY = LocalDate.of(2016, 5, 3);

    @Inject
    DataSource database;

    private Rows rows;

    @BeforeEach
    void begin() {
        rows = new Rows(database);
    }

    @Test
    void aCellIsWhatWasExpectedOfAnOrganisationInANetwork() {
        String series = Rows.key("serie");
        String network = rows.network(series, null);
        UUID one = rows.seat(network, "0680");
        UUID second = rows.seat(network, "0680");
        UUID vacant = rows.seat(network, "0604");
        rows.vacant(vacant, MAY, MAY.plusDays(10));
        rows.attended(rows.held(network, MAY), 1, one, second);
        rows.attended(rows.held(network, MAY.plusDays(20)), 2, one, second, vacant);
        String other = rows.network(series, null);
        rows.attended(rows.held(other, MAY), 1, rows.seat(other, "0604"));

        JsonPath table = json("/attendance-heat-tables?period=2016-T2&series=" + series);
        assertThat(table.getList("organisations")).containsExactly("0604", "0680");
        assertThat(table.getList("networks")).containsExactlyInAnyOrder(network, other);
        assertThat(table.getList("items")).hasSize(3);
        String cell = "items.find { it.network == '" + network + "' && it.organisation == '%s' }.%s";
        assertThat(table.getInt(cell.formatted("0680", "expected"))).isEqualTo(4);
        assertThat(table.getInt(cell.formatted("0680", "present"))).isEqualTo(3);
        assertThat(table.getString(cell.formatted("0680", "share"))).isEqualTo("75.0");
        assertThat(table.getInt(cell.formatted("0604", "expected"))).isEqualTo(1);
        assertThat(table.getInt(cell.formatted("0604", "meetings"))).isEqualTo(1);
        assertThat(table.getString(cell.formatted("0604", "share"))).isEqualTo("0.0");
        assertThat(ok(get("/attendance-heat-tables?format=csv&period=2016-T2&network=" + other))
                        .asString())
                .contains(other + "," + other.toUpperCase(java.util.Locale.ROOT) + ",0604,Aneby kommun,1,1,1,100.0");
    }

    @Test
    void whereNobodyWasExpectedThereIsNothing() {
        JsonPath table = json("/attendance-heat-tables?period=2016-T2&series=finns-inte");
        assertThat(table.getList("items")).isEmpty();
        assertThat(table.getList("organisations")).isEmpty();
        isProblem(get("/attendance-heat-tables"), 400, "invalid-parameter");
    }
}
