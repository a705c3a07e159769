package nu.kommunalutveckling.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    @Test
    void eachLineIsARowAndEmptyOnesAreNone() {
        JsonRows rows = rows("\ufeff\n{\"a\":1}\r\n  \n{\"a\":null}");
        assertThat(rows.next()).isEqualTo(Map.of("a", 1));
        assertThat(rows.next()).containsEntry("a", null);
        assertThat(rows.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
        assertThat(rows("").hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "[]", "1", "\"a\"", "{\"a\":1}}", "a,b"})
    void lineThatIsNoObjectIsPassedOver(String line) {
        JsonRows rows = rows(line + "\n{\"a\":1}\n");
        assertThatExceptionOfType(UnreadableRow.class).isThrownBy(rows::next);
        assertThat(rows.next()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void otherEncodingAndEndlessLinesAreRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("{\"a\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .matches(refused ->
                        refused.violations().getFirst().message().en().contains("UTF-8"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("x".repeat(2 * RowText.LONGEST_ROW).getBytes(StandardCharsets.UTF_8)))
                .matches(refused ->
                        refused.violations().getFirst().message().en().contains("too long"));
    }

    private static JsonRows rows(String written) {
        return JsonRows.of(
                new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)),
                new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    }

    private static void read(byte[] written) {
        JsonRows.of(new ByteArrayInputStream(written), new ObjectMapper()).next();
    }
}
