package nu.kommunalutveckling.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void theFirstErrorTellsMost() {
        assertThat(LastWords.in("starting\nFATAL:  data directory is broken\nHINT:  mend it\nexit 1\n"))
                .isEqualTo("FATAL:  data directory is broken");
    }

    @Test
    void aVerdictTellsMoreThanAnEarlierWarning() {
        assertThat(LastWords.in("[0.005s][error][aot] no cache\nERROR port in use\n"))
                .isEqualTo("ERROR port in use");
    }

    @Test
    void otherwiseTheLastLine() {
        assertThat(LastWords.in("one\ntwo\n\n")).isEqualTo("two");
    }

    @Test
    void silenceIsNamed() {
        assertThat(LastWords.in("\n")).isEqualTo("it said nothing");
    }
}
