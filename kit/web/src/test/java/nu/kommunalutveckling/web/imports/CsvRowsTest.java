package nu.kommunalutveckling.web.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.kommunalutveckling.web.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @Test
    void quotesMayHoldWhatOtherwiseSeparates() {
        assertThat(all("a,b\r\n\"1,\r\n\"\"2\"\"\",3\r\n\r\n4,5"))
                .containsExactly(Map.of("a", "1,\r\n\"2\"", "b", "3"), Map.of("a", "4", "b", "5"));
    }

    @Test
    void emptyCellIsNull() {
        assertThat(all("a,b\n,\"\"\n").getFirst()).containsEntry("a", null).containsEntry("b", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1,5;2\n", "\ufeffa;b\r\n1,5;2\r\n"})
    void semicolonsMeanDecimalCommas(String written) {
        assertThat(all(written)).containsExactly(Map.of("a", "1,5", "b", "2"));
        assertThat(rows(written).hasDecimalCommas()).isTrue();
        assertThat(rows("a,b\n1.5,2\n").hasDecimalCommas()).isFalse();
    }

    @Test
    void rowOfAnotherWidthIsPassedOver() {
        CsvRows rows = rows("a,b\n1\n1,2,3\n4,5\n");
        for (int i = 0; i < 2; i++) {
            assertThat(rows.hasNext()).isTrue();
            assertThatExceptionOfType(UnreadableRow.class).isThrownBy(rows::next);
        }
        assertThat(rows.next()).containsEntry("b", "5");
        assertThat(rows.hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff", "a,a\n1,2\n", "a,b\n\"1,2\n", "a,b\n\"1\"x,2\n"})
    void whatIsNoTableIsRefused(String written) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all(written))
                .matches(refused -> refused.refusal().slug().equals("malformed-request"));
    }

    @Test
    void otherEncodingIsRefusedWhereverItBegins() {
        String late = "a,b\n" + "1,2\n".repeat(10_000) + "å,1\n";
        for (String written : new String[] {"å,b\n", late}) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> all(written.getBytes(StandardCharsets.ISO_8859_1)))
                    .matches(refused ->
                            refused.violations().getFirst().message().en().contains("UTF-8"));
        }
    }

    @Test
    void manyRowsAreNotOneLongOne() {
        assertThat(all("a,b\n" + "1,2\n".repeat(RowText.LONGEST_ROW / 2))).hasSize(RowText.LONGEST_ROW / 2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> all("a,b\n\"" + "1,2\n".repeat(RowText.LONGEST_ROW / 2)))
                .matches(refused ->
                        refused.violations().getFirst().message().en().contains("too long"));
    }

    private static List<Map<String, @Nullable Object>> all(String written) {
        return all(written.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, @Nullable Object>> all(byte[] written) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        CsvRows.of(new ByteArrayInputStream(written)).forEachRemaining(all::add);
        return all;
    }

    private static CsvRows rows(String written) {
        return CsvRows.of(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
    }
}
