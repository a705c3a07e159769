package nu.kommunalutveckling.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nu.kommunalutveckling.test.ApiContract;
import nu.kommunalutveckling.test.RealPostgres;
import nu.kommunalutveckling.test.Tokens;
import nu.kommunalutveckling.web.openapi.OpenApiRules;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ApiContractTest extends ApiContract {
    @Override
    protected List<String> broken(JsonNode document) {
        return OpenApiRules.broken(document);
    }
}
