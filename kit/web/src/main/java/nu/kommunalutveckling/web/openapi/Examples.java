package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.tables.JsonLines;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** One example of every parameter and every body, under {@code example} and never {@code examples} (DOT.02). */
final class Examples {
    static final String EXAMPLE = "example";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenAPI document;
    private final ExampleValues values;

    Examples(OpenAPI document, Address address) {
        this.document = document;
        this.values = new ExampleValues(document, address);
    }

    void fill(List<Endpoint> endpoints) {
        Schemas.each(document, Examples::single);
        for (Endpoint endpoint : endpoints) {
            endpoint.parameters().stream()
                    .filter(parameter -> parameter.getRef() == null)
                    .forEach(this::fill);
            if (endpoint.takesBody()) {
                fill(endpoint.operation().getRequestBody().getContent());
            }
            endpoint.operation().getResponses().getAPIResponses().values().forEach(answer -> fill(answer.getContent()));
        }
    }

    private static void single(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            schema.set(EXAMPLE, fitting(schema, schema.getExamples().getFirst()));
        }
        schema.setExamples(null);
    }

    private void fill(Parameter parameter) {
        Object given = parameter.getExample();
        parameter.setExample(
                given == null
                        ? values.of(parameter.getSchema(), parameter.getName())
                        : fitting(parameter.getSchema(), given));
    }

    private void fill(@Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, body) -> {
            if (body.getExample() != null) {
                body.setExample(fitting(body.getSchema(), body.getExample()));
            } else if (Bodies.json(type)) {
                body.setExample(values.of(body.getSchema(), ""));
            }
        });
        MediaType json = content.getMediaType("application/json");
        MediaType csv = content.getMediaType("text/csv");
        if (json != null && csv != null && csv.getExample() == null && json.getExample() instanceof Map<?, ?> page) {
            csv.setExample(ExampleTable.of(page));
        }
        MediaType lines = content.getMediaType(JsonLines.MEDIA_TYPE);
        if (json != null
                && lines != null
                && lines.getExample() == null
                && json.getExample() instanceof Map<?, ?> page
                && page.get("items") instanceof List<?> rows) {
            lines.setExample(line(rows.getFirst()));
        }
    }

    /** An annotation says every example as text, and the scanner takes 2022 for a number and a line of JSON for an object. */
    private static Object fitting(Schema schema, Object given) {
        if (Schemas.is(schema, ARRAY)) {
            return given instanceof List ? given : List.of(fitting(schema.getItems(), given));
        }
        if (Schemas.is(schema, STRING) && !(given instanceof String)) {
            return given instanceof Map ? line(given) : given.toString();
        }
        return given instanceof String text ? ValueTypes.typed(schema, text) : given;
    }

    private static String line(Object object) {
        try {
            return JSON.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException odd) {
            throw new IllegalStateException("An example cannot be written", odd);
        }
    }
}
