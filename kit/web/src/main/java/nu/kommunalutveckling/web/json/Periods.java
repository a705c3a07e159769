package nu.kommunalutveckling.web.json;

import static nu.kommunalutveckling.web.problems.Refusals.INVALID_PARAMETER;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.problems.Violation;
import org.jspecify.annotations.Nullable;

/** A period is its code wherever it meets HTTP: {@code "2020-T1-2"} in JSON, the same in a query or a path. */
@Provider
@Singleton
public class Periods implements ParamConverterProvider, ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("periods")
                .addSerializer(Period.class, new ToCode())
                .addDeserializer(Period.class, new FromCode()));
    }

    @Override
    @SuppressWarnings("unchecked") // The class has just been compared.
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation @Nullable [] annotations) {
        return type == Period.class ? (ParamConverter<T>) new InParameter() : null;
    }

    private static final class ToCode extends JsonSerializer<Period> {
        @Override
        public void serialize(Period period, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(period.code());
        }
    }

    private static final class FromCode extends JsonDeserializer<Period> {
        @Override
        public Period deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String code = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
            try {
                return Period.parse(code);
            } catch (IllegalArgumentException unreadable) {
                return (Period) context.handleWeirdStringValue(Period.class, code, "not a period");
            }
        }
    }

    private static final class InParameter implements ParamConverter<Period> {
        @Override
        public Period fromString(String code) {
            try {
                return Period.parse(code);
            } catch (IllegalArgumentException unreadable) {
                throw INVALID_PARAMETER.because(List.of(Violation.inQuery(
                        "period",
                        "Ska vara ett år (2022), en tertial (2020-T1), tertial 1–2 (2020-T1-2) eller ett halvår (2020-H1).",
                        "Must be a year (2022), a tertial (2020-T1), tertials 1–2 (2020-T1-2) or a half-year"
                                + " (2020-H1).")));
            }
        }

        @Override
        public String toString(Period period) {
            return period.code();
        }
    }
}
