package nu.kommunalutveckling.finance.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieReaderTest {
    /** Its checksum was computed with another program, over the fields alone. */
    private static final String SUMMED = """
            #FLAGGA 0
            #KSUMMA
            #PROGRAM Ekonomi  "1.0"
            #FORMAT PC8
            #SIETYP 4
            #ORGNR\t222000-0315
            #VER A 1 20220315 "Lön \\"mars\\""
            {
            #TRANS 1930 {} -100.00
            #TRANS 5010 {1 "110" 6 6010} 100.00
            }
            #KSUMMA %s
            """;

    private static List<SieRecord> read(String file) {
        return read(file.getBytes(SieReader.PC8));
    }

    private static List<SieRecord> read(byte[] file) {
        SieReader reader = new SieReader(new ByteArrayInputStream(file));
        List<SieRecord> posts = new ArrayList<>();
        for (SieRecord post = reader.next(); post != null; post = reader.next()) {
            posts.add(post);
        }
        return posts;
    }

    @Test
    void fieldsStandBetweenBlanksOrInQuotationMarks() {
        SieRecord post = read("#VER A  12\t20220315 \"L\u00f6n och s\u00e5nt\" \"\" x\r\n")
                .getFirst();
        assertThat(post.label()).isEqualTo("#VER");
        assertThat(post.fields()).containsExactly("A", "12", "20220315", "L\u00f6n och s\u00e5nt", "", "x");
        assertThat(post.field(9)).isEmpty();
    }

    @Test
    void lettersAreThoseOfCodePage437() {
        byte[] bytes = {'#', 'F', 'N', 'A', 'M', 'N', ' ', '"', (byte) 0x86, (byte) 0x84, (byte) 0x94, (byte) 0x8f, '"'
        };
        assertThat(read(bytes).getFirst().field(0)).isEqualTo("\u00e5\u00e4\u00f6\u00c5");
    }

    @Test
    void escapedQuotationMarkIsPartOfTheField() {
        assertThat(read("#GEN 20220101 \"A \\\"B\\\" C\"").getFirst().field(1)).isEqualTo("A \"B\" C");
    }

    @Test
    void objectsStandBetweenBraces() {
        SieRecord post = read("#TRANS 5010 {1 \"110\" \"6\" 6010} -12.50 20220315 \"Hyra\"")
                .getFirst();
        assertThat(post.objects()).containsExactly("1", "110", "6", "6010");
        assertThat(post.fields()).containsExactly("5010", "-12.50", "20220315", "Hyra");
        assertThat(read("#TRANS 5010 {} 1").getFirst().objects()).isEmpty();
    }

    @Test
    void linesAreCountedAndEmptyOnesPassedOver() {
        assertThat(read("#FLAGGA 0\n\n   \n#SIETYP 4"))
                .extracting(SieRecord::line)
                .containsExactly(1, 4);
    }

    @Test
    void checksumAgreesWithAnotherPrograms() {
        assertThat(read(SUMMED.formatted("661134292"))).hasSize(12);
    }

    /** 3 526 585 126 is above what 32 bits with a sign hold. */
    @Test
    void checksumMayBeWrittenWithASign() {
        String file = "#KSUMMA\n#SIETYP 4\n#FNAMN x%s\n#KSUMMA %s\n";
        assertThat(read(file.formatted("", "-768382170"))).hasSize(4);
        assertThat(read(file.formatted("", "3526585126"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"661134293", "0", "", "x", "99999999999999999999"})
    void checksumThatDoesNotAgreeIsAFault(String told) {
        assertThatThrownBy(() -> read(SUMMED.formatted(told)))
                .isInstanceOf(SieFault.class)
                .hasMessageContaining("checksum")
                .satisfies(fault -> assertThat(((SieFault) fault).line()).isEqualTo(12));
    }

    @Test
    void checksumThatIsNeverToldIsAFault() {
        assertThatThrownBy(() -> read("#KSUMMA\n#SIETYP 4\n")).hasMessageContaining("#KSUMMA is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SIETYP 4",
                "#VER \"A",
                "#TRANS 5010 {1 \"110\"",
                "#TRANS 5010 {1 \"110",
            })
    void brokenLineIsAFaultThatNamesIt(String line) {
        assertThatThrownBy(() -> read("#FLAGGA 0\n" + line + "\n"))
                .isInstanceOf(SieFault.class)
                .satisfies(fault -> assertThat(((SieFault) fault).line()).isEqualTo(2));
    }

    @Test
    void endlessLineIsAFaultAndDoesNotFillTheMemory() {
        assertThatThrownBy(() -> read("#" + "x".repeat(70_000))).hasMessageContaining("too long");
    }
}
