package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NUMBER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that a schema allows: the example that its field gives, or one made of its type. */
final class ExampleValues {
    /** A schema that leads back to itself ends here. */
    private static final int DEEPEST = 12;

    private static final String IDENTIFIER = "0190d4b6-6b5c-7c1e-9d3a-2f1b8c7e5a90";
    private static final List<String> USUAL = List.of("pks", "0680", "2022", "S001", "2022-12-31", IDENTIFIER, "x");

    private final OpenAPI document;
    private final Address address;

    ExampleValues(OpenAPI document, Address address) {
        this.document = document;
        this.address = address;
    }

    /** An example of what a schema describes. {@code name} is the field's, and stands for a text without example. */
    @Nullable
    Object of(Schema schema, String name) {
        return value(schema, name, 0);
    }

    private @Nullable Object value(Schema schema, String name, int depth) {
        if (schema.get(Examples.EXAMPLE) != null) {
            return schema.get(Examples.EXAMPLE);
        }
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        String reference = Schemas.reference(schema);
        if (reference != null) {
            Schema named = Schemas.named(document).get(reference);
            return named == null || depth > DEEPEST ? null : value(named, name, depth + 1);
        }
        if (schema.getAnyOf() != null) {
            return value(schema.getAnyOf().getFirst(), name, depth);
        }
        return scalar(schema, name, depth);
    }

    private @Nullable Object scalar(Schema schema, String name, int depth) {
        if (Schemas.is(schema, STRING)) {
            return string(schema, name);
        }
        if (Schemas.is(schema, INTEGER) || Schemas.is(schema, NUMBER)) {
            BigDecimal least = schema.getMinimum();
            return least == null || least.signum() <= 0 ? BigDecimal.ONE : least;
        }
        if (Schemas.is(schema, BOOLEAN)) {
            return false;
        }
        if (Schemas.is(schema, ARRAY)) {
            Object element = value(schema.getItems(), name, depth);
            return element == null ? List.of() : List.of(element);
        }
        return object(schema, depth);
    }

    private Map<String, @Nullable Object> object(Schema schema, int depth) {
        Map<String, @Nullable Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, field) -> example.put(name, value(field, name, depth)));
        } else if (schema.getAdditionalPropertiesSchema() != null) {
            example.put("key", value(schema.getAdditionalPropertiesSchema(), "key", depth));
        }
        return example;
    }

    private String string(Schema schema, String name) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "date" -> "2022-12-31";
            case "date-time" -> "2023-01-20T09:14:03Z";
            case "uuid" -> IDENTIFIER;
            case "uri" -> address.server() + "/";
            default -> text(schema, name);
        };
    }

    /** The field's own name, or the first usual value that its pattern allows. */
    private static String text(Schema schema, String name) {
        int longest = schema.getMaxLength() == null ? Integer.MAX_VALUE : schema.getMaxLength();
        Predicate<String> allowed = schema.getPattern() == null
                ? any -> true
                : Pattern.compile(schema.getPattern()).asPredicate();
        return Stream.concat(Stream.of(name), USUAL.stream())
                .filter(text -> !text.isEmpty() && text.length() <= longest)
                .filter(allowed)
                .findFirst()
                .orElse("x");
    }
}
