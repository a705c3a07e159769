package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NUMBER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Dates, instants, identifiers, period codes and the like are one value each, not objects: every field and parameter
 * says their form itself. Only enumerations keep a name of their own.
 */
final class ValueTypes {
    private static final Map<String, Integer> LENGTHS = Map.of("date", 10, "date-time", 30, "uuid", 36);

    private ValueTypes() {}

    static void inline(OpenAPI document) {
        Map<String, Schema> values = new HashMap<>();
        Schemas.named(document).forEach((name, schema) -> {
            if (name.equals("Period")) {
                values.put(name, period());
            } else if (schema.getEnumeration() == null && schema.getType() != null && scalar(schema)) {
                values.put(name, schema);
            }
        });
        Schemas.each(document, schema -> {
            inline(schema, values);
            form(schema);
            if (schema.getDefaultValue() instanceof String text) {
                schema.setDefaultValue(typed(schema, text));
            }
        });
    }

    private static boolean scalar(Schema schema) {
        return Schemas.is(schema, STRING) || Schemas.is(schema, INTEGER) || Schemas.is(schema, NUMBER);
    }

    private static void inline(Schema schema, Map<String, Schema> values) {
        List<Schema> parts = schema.getAllOf();
        if (parts != null
                && parts.stream().anyMatch(part -> values.containsKey(String.valueOf(Schemas.reference(part))))) {
            schema.setAllOf(null);
            parts.reversed().forEach(part -> {
                inline(part, values);
                fill(schema, part);
            });
        }
        Schema value = values.get(String.valueOf(Schemas.reference(schema)));
        if (value != null) {
            schema.setRef(null);
            fill(schema, value);
        }
    }

    private static void fill(Schema schema, Schema from) {
        from.getAll().forEach((key, value) -> {
            if (schema.get(key) == null) {
                schema.set(key, value);
            }
        });
    }

    private static void form(Schema schema) {
        Integer length = schema.getFormat() == null ? null : LENGTHS.get(schema.getFormat());
        if (length != null && Schemas.is(schema, STRING)) {
            schema.setPattern(null);
            schema.setExamples(null);
            schema.setMaxLength(length);
        }
    }

    /** An annotation can only say a value as text. */
    static Object typed(Schema schema, String text) {
        if (Schemas.is(schema, STRING)) {
            return text;
        }
        if (Schemas.is(schema, INTEGER) || Schemas.is(schema, NUMBER)) {
            return new BigDecimal(text);
        }
        return Schemas.is(schema, BOOLEAN) ? Boolean.valueOf(text) : text;
    }

    private static Schema period() {
        return OASFactory.createSchema()
                .addType(STRING)
                .description("År, tertial, tertial 1–2 eller halvår. / Year, tertial, tertials 1–2 or half-year.")
                .pattern("^20[0-9]{2}(-(T[123]|T1-2|H[12]))?$")
                .maxLength(9)
                .examples(List.of("2022"));
    }
}
