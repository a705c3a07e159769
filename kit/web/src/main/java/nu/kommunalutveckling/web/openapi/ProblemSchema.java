package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schema of a refusal. It stays open, for RFC 9457 lets a kind of problem have members of its own. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static void addTo(OpenAPI document) {
        Schemas.components(document).addSchema(NAME, problem()).addSchema("FieldProblem", field());
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(OBJECT)
                .description("Ett fel enligt RFC 9457. / A refusal by RFC 9457.")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.valueOf(400))
                                .maximum(BigDecimal.valueOf(599)))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(ARRAY)
                                .maxItems(1000)
                                .items(OASFactory.createSchema().ref("FieldProblem")))
                .addProperty("traceId", text().pattern("^[0-9a-f]{32}$").maxLength(32))
                .required(List.of("type", "title", "status", "detail", "instance", "violations", "traceId"));
    }

    private static Schema field() {
        return OASFactory.createSchema()
                .addType(OBJECT)
                .description("Ett fält som är orsaken. / A field to blame.")
                .addProperty("field", text())
                .addProperty("message", text())
                .addProperty("in", text().enumeration(List.of("body", "query", "path", "header")))
                .required(List.of("field", "message", "in"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(STRING);
    }
}
