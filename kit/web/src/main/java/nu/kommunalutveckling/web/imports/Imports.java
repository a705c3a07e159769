package nu.kommunalutveckling.web.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.tables.Xlsx;
import org.jspecify.annotations.Nullable;

/**
 * Reads many rows out of one body, one at a time, into the same command records that single requests use. Memory does
 * not grow with the number of rows.
 */
@ApplicationScoped
public class Imports {
    private static final Text WRONG_FORM = new Text("Har fel form.", "Has the wrong form.");
    private static final Text NO_SUCH_COLUMN = new Text("Kolumnen finns inte.", "There is no such column.");

    private final Validator validator;
    private final RoutingContext routing;
    private final ObjectMapper strict;
    private final ObjectMapper cells;
    private final ObjectMapper swedishCells;

    Imports(Validator validator, RoutingContext routing, ObjectMapper json) {
        this.validator = validator;
        this.routing = routing;
        this.strict = json;
        this.cells = forCells(json);
        this.swedishCells = cells.copy()
                .registerModule(
                        new SimpleModule("decimal commas").addDeserializer(BigDecimal.class, new DecimalComma()));
    }

    /** Takes the rows that are sound in themselves. */
    public interface Taker<C> {
        /** Checks the row against the rest of the world, and notes what is wrong. */
        void take(long row, C command, RowErrors errors);
    }

    /** Faults of an import in the reader's language. */
    public RowErrors errors() {
        return new RowErrors(Language.of(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /**
     * Reads a body of CSV, JSON lines or a workbook's first sheet to its end.
     *
     * @return how many rows there were
     */
    public <C extends Record> long read(
            InputStream body, MediaType type, Class<C> command, RowErrors errors, Taker<C> taker) {
        if (Xlsx.MEDIA_TYPE.equals(type.getType() + "/" + type.getSubtype())) {
            try (SheetRows rows = SheetRows.of(body)) {
                return read(rows, cells, command, errors, taker);
            }
        }
        if (!type.getSubtype().equals("csv")) {
            return read(JsonRows.of(body, strict), strict, command, errors, taker);
        }
        CsvRows rows = CsvRows.of(body);
        return read(rows, rows.hasDecimalCommas() ? swedishCells : cells, command, errors, taker);
    }

    private <C extends Record> long read(
            Iterator<Map<String, @Nullable Object>> rows,
            ObjectMapper reader,
            Class<C> command,
            RowErrors errors,
            Taker<C> taker) {
        long row = 0;
        while (rows.hasNext()) {
            row++;
            try {
                Map<String, @Nullable Object> fields = rows.next();
                errors.begin(row, fields);
                C read = convert(fields, reader, command, errors);
                if (read != null && isSound(read, errors)) {
                    taker.take(row, read, errors);
                }
            } catch (UnreadableRow unreadable) {
                errors.add(row, null, unreadable.reason());
            }
        }
        return row;
    }

    private static <C> @Nullable C convert(
            Map<String, @Nullable Object> fields, ObjectMapper reader, Class<C> command, RowErrors errors) {
        try {
            return reader.convertValue(fields, command);
        } catch (IllegalArgumentException mismatch) {
            if (mismatch.getCause() instanceof JsonMappingException mapping
                    && !mapping.getPath().isEmpty()) {
                boolean unknown = mapping instanceof UnrecognizedPropertyException;
                errors.add(mapping.getPath().getFirst().getFieldName(), unknown ? NO_SUCH_COLUMN : WRONG_FORM);
                return null;
            }
            throw mismatch;
        }
    }

    private <C> boolean isSound(C command, RowErrors errors) {
        var violations = validator.validate(command);
        for (ConstraintViolation<C> violation : violations) {
            String message = violation.getMessage();
            errors.add(violation.getPropertyPath().toString(), new Text(message, message));
        }
        return violations.isEmpty();
    }

    /** A cell is a text: it may be read as a number. */
    private static ObjectMapper forCells(ObjectMapper json) {
        ObjectMapper lenient = json.copy();
        lenient.setConfig(lenient.getDeserializationConfig().with(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (LogicalType number : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            lenient.coercionConfigFor(number).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
        }
        return lenient;
    }

    /** {@code 83,5} as a Swedish Excel writes it. */
    private static final class DecimalComma extends JsonDeserializer<BigDecimal> {
        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String cell = json.getText();
            try {
                return new BigDecimal(cell.replace(',', '.'));
            } catch (NumberFormatException unreadable) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, cell, "not a number");
            }
        }
    }
}
