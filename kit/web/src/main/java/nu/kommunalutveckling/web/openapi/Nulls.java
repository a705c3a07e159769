package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Which fields are always there, and which may be null. An answer has every field. A request must have those that its
 * record does not declare {@code @Nullable}; a merge patch may have any.
 */
final class Nulls {
    private static final String PATCH = "application/merge-patch+json";

    private Nulls() {}

    static void mark(OpenAPI document, IndexView index) {
        Map<String, Schema> named = Schemas.named(document);
        Set<String> answers = reached(document, Schemas::inAnswers);
        Set<String> patches = reached(document, Nulls::inPatch);
        Records records = new Records(index);
        named.forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            Set<String> nullable = records.nullable(name, schema.getProperties().keySet());
            List<String> required = new ArrayList<>(schema.getProperties().keySet());
            if (!answers.contains(name)) {
                required.removeAll(patches.contains(name) ? required : nullable);
            }
            schema.setRequired(required.isEmpty() ? null : required);
            new LinkedHashMap<>(schema.getProperties()).forEach((field, value) -> {
                if (nullable.contains(field)) {
                    schema.addProperty(field, orNull(value));
                }
            });
        });
    }

    private static Schema orNull(Schema value) {
        if (value.getRef() != null) {
            return OASFactory.createSchema()
                    .description(value.getDescription())
                    .addAnyOf(OASFactory.createSchema().ref(value.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(NULL));
        }
        if (value.getType() == null || Schemas.is(value, NULL)) {
            return value;
        }
        // New lists: fields of the same type share what the scanner made of it.
        List<SchemaType> types = new ArrayList<>(value.getType());
        types.add(NULL);
        value.setType(types);
        if (value.getEnumeration() != null) {
            List<@Nullable Object> values = new ArrayList<>(value.getEnumeration());
            values.add(null);
            value.set("enum", values);
        }
        return value;
    }

    private static Stream<Schema> inPatch(Operation operation) {
        var body = operation.getRequestBody();
        return body == null || body.getContent() == null || body.getContent().getMediaType(PATCH) == null
                ? Stream.empty()
                : Schemas.inContent(body.getContent());
    }

    /** The names of all schemas that some part of the operations leads to, over any number of references. */
    private static Set<String> reached(OpenAPI document, Function<Operation, Stream<Schema>> part) {
        Set<String> reached = new HashSet<>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(part)
                .forEach(schema -> follow(document, schema, reached));
        return reached;
    }

    private static void follow(OpenAPI document, Schema schema, Set<String> reached) {
        Set<String> next = new TreeSet<>();
        Schemas.within(schema, part -> {
            String name = Schemas.reference(part);
            if (name != null && reached.add(name)) {
                next.add(name);
            }
        });
        next.forEach(name -> {
            Schema named = Schemas.named(document).get(name);
            if (named != null) {
                follow(document, named, reached);
            }
        });
    }
}
