package nu.kommunalutveckling.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.ws.rs.ext.ParamConverter;
import java.util.Objects;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new Periods().customize(JSON);
    }

    private final ParamConverter<Period> parameter =
            Objects.requireNonNull(new Periods().getConverter(Period.class, Period.class, null));

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2020-T1", "2020-T3", "2020-T1-2", "2020-H2"})
    void periodIsItsCode(String code) throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(Period.parse(code))).isEqualTo('"' + code + '"');
        assertThat(JSON.readValue('"' + code + '"', Period.class)).isEqualTo(Period.parse(code));
        assertThat(parameter.fromString(code)).isEqualTo(Period.parse(code));
        assertThat(parameter.toString(Period.parse(code))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "\"\"", "\"2020-t1\"", "\"2020-T4\"", "\"1999\"", "{}", "[\"2022\"]", "true"})
    void whatIsNoCodeIsNoPeriodInJson(String json) {
        assertThatExceptionOfType(InvalidFormatException.class).isThrownBy(() -> JSON.readValue(json, Period.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 2022", "2020-t1", "2020-T4", "1999", "2020-T1-3"})
    void whatIsNoCodeIsRefusedInAParameter(String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> parameter.fromString(code))
                .matches(refused -> refused.refusal().status() == 400)
                .matches(refused -> refused.violations().getFirst().field().equals("period"));
    }

    @Test
    void otherTypesAreLeftToOthers() {
        assertThat(new Periods().getConverter(String.class, String.class, null)).isNull();
    }
}
