package nu.kommunalutveckling.web.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NUMBER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * The limits that hold where a field does not say its own. They are kept by the kit and the Java types, not wishes:
 * longer strings and NUL characters are refused when JSON is read, and an {@code int} holds no more than an int.
 */
final class Limits {
    /** The longest string that is read, in characters. */
    static final int LONGEST_TEXT = 100_000;

    /** More elements than a body of 1 MiB can hold. */
    static final int MOST_ELEMENTS = 600_000;

    /** What the scanner makes of {@code @NotBlank}: one character somewhere. */
    private static final String NOT_BLANK = "\\S";

    /** The largest whole number that every reader of JSON keeps exactly (RFC 8259). */
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private static final String NO_NUL = "^[^\\u0000]*$";

    /** The longest address that is read, in characters; no parameter is longer. */
    private static final int LONGEST_ADDRESS = 4000;

    private Limits() {}

    static void fill(OpenAPI document, List<Endpoint> endpoints) {
        endpoints.forEach(endpoint -> endpoint.parameters().stream()
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .forEach(parameter -> Schemas.within(parameter, Limits::inAddress)));
        Schema open = Schemas.named(document).get(ProblemSchema.NAME);
        Schemas.each(document, schema -> {
            if (Schemas.is(schema, STRING)) {
                anchor(schema);
                text(schema);
            }
            if (Schemas.is(schema, INTEGER)) {
                integer(schema);
            }
            if (Schemas.is(schema, NUMBER)) {
                // Binary floating point makes 793713.25 no multiple of 0.01, so consumers' validators would refuse it.
                schema.setMultipleOf(null);
            }
            if (Schemas.is(schema, ARRAY) && schema.getMaxItems() == null) {
                schema.setMaxItems(MOST_ELEMENTS);
            }
            if (Schemas.is(schema, OBJECT) && schema != open) {
                object(schema);
            }
        });
    }

    private static void inAddress(Schema schema) {
        if (Schemas.is(schema, STRING) && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength(LONGEST_ADDRESS);
        }
        if (Schemas.is(schema, ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_ADDRESS / 4);
        }
    }

    private static void text(Schema schema) {
        if (schema.getEnumeration() != null || schema.getConstValue() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength("uri".equals(schema.getFormat()) ? LONGEST_ADDRESS : LONGEST_TEXT);
        }
        if (schema.getFormat() == null && schema.getPattern() == null) {
            schema.setPattern(NO_NUL);
        }
    }

    /** Bean Validation matches a whole string, a schema any part of one. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    private static void integer(Schema schema) {
        boolean wide = "int64".equals(schema.getFormat());
        schema.setFormat(wide ? "int64" : "int32");
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(wide ? -LARGEST_EXACT : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(wide ? LARGEST_EXACT : Integer.MAX_VALUE));
        }
    }

    private static void object(Schema schema) {
        boolean closed = schema.getProperties() != null
                && schema.getAdditionalPropertiesSchema() == null
                && schema.getAllOf() == null;
        if (closed) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }
}
