package nu.kommunalutveckling.finance.areas;

import static nu.kommunalutveckling.finance.bookkeeping.Desk.area;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.describedArea;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.editor;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.get;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.key;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.ok;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.post;
import static nu.kommunalutveckling.finance.bookkeeping.Desk.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class AreaTest {
    @Inject
    Areas areas;

    @Test
    void areaIsReadAsItWasCreated() {
        String key = key();
        Response created = post("areas", describedArea(key));
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("http://localhost:8080/finance/v1/areas/" + key);
        assertThat(get("areas/" + key).asString()).isEqualTo(created.asString());
    }

    @Test
    void areaIsCreatedOnceHoweverOftenItIsSentWithOneKey() {
        String key = key();
        for (int i = 0; i < 2; i++) {
            assertThat(editor("repeat-" + key)
                            .contentType("application/json")
                            .body(describedArea(key))
                            .post("/finance/v1/areas")
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(post("areas", describedArea(key)).statusCode()).isEqualTo(409);
    }

    @Test
    @Transactional
    void nameChangesFromAYearOnAndTheEarlierOneIsKept() {
        String key = key();
        ok(post("areas", describedArea(key)));
        Map<String, @Nullable Object> change = describedArea(key);
        change.remove("key");
        change.put(
                "names",
                List.of(
                        Map.of("fromYear", 2000, "sv", "FoUrum fritid", "en", "FoUrum leisure"),
                        Map.of("fromYear", 2022, "sv", "Fritid", "en", "Leisure")));
        JsonPath changed = ok(put("areas/" + key, change));
        assertThat(changed.getList("names.sv")).containsExactly("FoUrum fritid", "Fritid");
        assertThat(changed.getString("sv")).isEqualTo("Fritid");
        assertThat(ok(get("areas?limit=1000&year=2021")).getString("items.find { it.key == '%s' }.en".formatted(key)))
                .isEqualTo("FoUrum leisure");
        BusinessArea area = areas.find(key).orElseThrow();
        assertThat(area.nameIn(2021).sv()).isEqualTo("FoUrum fritid");
        assertThat(area.nameIn(2024).sv()).isEqualTo("Fritid");
        JsonPath log = ok(get("changes?subject=areas/" + key));
        assertThat(log.getList("items.act")).containsExactlyInAnyOrder("created", "changed");
    }

    @Test
    @Transactional
    void subAreaStandsInTheRowOfItsParent() {
        String parent = area();
        String part = area("PROJECT", parent);
        assertThat(areas.ofRow(parent)).extracting(BusinessArea::key).containsExactlyInAnyOrder(parent, part);
        assertThat(areas.demand("area", part, 2022).row()).isEqualTo(parent);
        assertThat(ok(get("areas?parent=" + parent)).getList("items.key")).containsExactly(part);
    }

    @Test
    void listHoldsTheAreasOfAYearAndIsAlsoCsv() {
        String key = key();
        Map<String, @Nullable Object> area = describedArea(key);
        area.put("firstYear", 2010);
        area.put("lastYear", 2012);
        ok(post("areas", area));
        assertThat(ok(get("areas?limit=1000&year=2012")).getList("items.key")).contains(key);
        assertThat(ok(get("areas?limit=1000&year=2013")).getList("items.key")).doesNotContain(key);
        assertThat(ok(get("areas?limit=1000&kind=STAFF")).getList("items.key")).doesNotContain(key);
        String csv = get("areas?format=csv").asString();
        assertThat(csv).startsWith("key,sv,en,kind,parent,ordinal,firstYear,lastYear,names\r\n");
        assertThat(csv).contains("%1$s,Område %1$s,Area %1$s,PROJECT,,1,2010,2012,2000: Område".formatted(key));
    }
}
