package nu.kommunalutveckling.gateway.commentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nu.kommunalutveckling.gateway.commentcheck.CommentFigures.Better;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of comments as people write them: those that contradict their figures, and those that do not. */
class CommentCheckTest {
    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static CommentFigures figures(
            @Nullable String value, @Nullable String previous, @Nullable String target, Better better) {
        return new CommentFigures(2022, number(value), number(previous), number(target), null, better, 0);
    }

    /** Result, the year before, target, which way is better, the comment, and what is pointed out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            81 | 76 | 80 | HIGHER | Målet är nästan nått.                                       | TARGET_REACHED
            81 | 76 | 80 | HIGHER | Vi har nästan nått målet på 80 %.                           | TARGET_REACHED
            81 |    | 80 | HIGHER | Närvaron ligger strax under målet.                          | TARGET_REACHED
            81 |    | 80 | HIGHER | The target is almost reached.                               | TARGET_REACHED
            83 |    | 80 | HIGHER | Vi når inte målet i år heller.                              | TARGET_REACHED
            83 |    | 80 | HIGHER | Målet är inte uppfyllt.                                     | TARGET_REACHED
            60 |    | 80 | HIGHER | Målet är nästan nått.                                       | TARGET_FAR_OFF
            78 |    | 80 | HIGHER | Målet är uppnått med god marginal.                          | TARGET_NOT_REACHED
            78 |    | 80 | HIGHER | Resultatet ligger över målvärdet.                           | TARGET_NOT_REACHED
            12 |    | 10 | LOWER  | Vi har nått målet.                                          | TARGET_NOT_REACHED
            51 | 53 |    | HIGHER | Resultatet är en klar förbättring.                          | OTHER_WAY
            51 | 53 |    | HIGHER | Andelen mycket nöjda har ökat.                              | OTHER_WAY
            57 | 55 |    | HIGHER | Andelen har sjunkit sedan föregående år.                    | OTHER_WAY
            12 | 10 |    | LOWER  | En förbättring jämfört med föregående år.                   | OTHER_WAY
            57 | 55 |    | HIGHER | Resultatet är oförändrat.                                   | OTHER_WAY
            70 | 55 |    | HIGHER | Resultatet är i nivå med förra året.                        | OTHER_WAY
            54 | 53 |    | HIGHER | En kraftig ökning mot året innan.                           | OTHER_SIZE
            80 | 50 |    | HIGHER | En marginell ökning.                                        | OTHER_SIZE
            51 | 53 |    | HIGHER | Andelen har minskat från 55 procent.                        | FORMER_VALUE
            51 | 53 |    | HIGHER | Förra året var resultatet 50 %.                             | FORMER_VALUE
            51 | 53 |    | HIGHER | Jämfört med 58 procent 2021 är det lägre.                   | FORMER_VALUE
            51 | 53 |    | HIGHER | Resultatet blev 52 procent.                                 | RESULT
            81 |    | 80 | HIGHER | Målet är nått, målvärdet 85 passerades.                     | TARGET
            """)
    void commentThatContradictsItsFiguresIsPointedOut(
            String value,
            @Nullable String previous,
            @Nullable String target,
            Better better,
            String comment,
            String kind) {
        assertThat(CommentCheck.of(comment, figures(value, previous, target, better)))
                .extracting(warning -> warning.kind().name())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            81 | 76 | 80 | HIGHER | Målet är nått.
            81 | 76 | 80 | HIGHER | Närvaron har ökat från 76 till 81 procent och ligger över målet på 80.
            78 | 76 | 80 | HIGHER | Målet är nästan nått.
            78 | 81 | 80 | HIGHER | Vi når inte målet, men är nära målet.
            60 |    | 80 | HIGHER | Målet är inte uppfyllt.
            60 |    | 80 | HIGHER | Vi ska nå målet nästa år.
            9  | 12 | 10 | LOWER  | En klar förbättring, och målet är uppnått.
            51 | 53 |    | HIGHER | Andelen har minskat något jämfört med 53 procent året innan.
            51 | 53 |    | HIGHER | Andelen har inte ökat.
            51 | 53 |    | HIGHER | Sedan 2018 har andelen ökat med tio enheter.
            51 | 53 |    | HIGHER | Kommunerna vill att andelen ökar.
            51 | 53 |    | HIGHER | Insatserna bidrar till ökad kompetens i länet.
            57 | 57 |    | HIGHER | Resultatet är oförändrat.
            57 | 56 |    | HIGHER | Resultatet är i nivå med förra året.
            57 | 55 |    | HIGHER | Förbättringsarbetet fortsätter enligt plan.
            34 | 77 |    | HIGHER | Antalet kurser sjönk kraftigt från 77 på grund av pandemin.
            57 |    |    | HIGHER | En klar förbättring.
               | 55 | 80 | HIGHER | Målet är nått.
            793713 | 500000 | 0 | HIGHER | Resultatet blev 793 713 kronor.
            83 | 80 |    | HIGHER | Förra året var resultatet 80 %, så det är en liten ökning.
            51 | 53 |    | HIGHER | Enkäten gick till 200 personer i 18 nätverk.
            78 | 76 | 80 | HIGHER | The result has improved but is below the target.
            """)
    void commentThatAgreesIsLeftAlone(
            @Nullable String value, @Nullable String previous, @Nullable String target, Better better, String comment) {
        assertThat(CommentCheck.of(comment, figures(value, previous, target, better)))
                .isEmpty();
    }

    @Test
    void warningTellsTheWordsAndWhatTheFiguresSay() {
        var warning = CommentCheck.of("Ett bra år. Målet är nästan nått.", figures("81", "76", "80", Better.HIGHER))
                .getFirst();
        assertThat(warning.words()).isEqualTo("nästan nått");
        assertThat(warning.message().sv()).isEqualTo("Resultatet 81 når målvärdet 80.");
        assertThat(warning.message().en()).isEqualTo("The result 81 reaches the target 80.");
    }

    @Test
    void everyContradictionOfACommentIsTold() {
        assertThat(CommentCheck.of(
                        "Andelen har ökat från 58 procent.\nMålet är nått.", figures("51", "53", "80", Better.HIGHER)))
                .extracting(warning -> warning.kind().name())
                .containsExactly("OTHER_WAY", "FORMER_VALUE", "TARGET_NOT_REACHED");
    }

    @Test
    void balanceIsBetterWhenItIsNearer() {
        assertThat(CommentCheck.of("En förbättring.", figures("90", "120", "100", Better.NEARER)))
                .isEmpty();
        assertThat(CommentCheck.of("En försämring.", figures("90", "120", "100", Better.NEARER)))
                .hasSize(1);
        assertThat(CommentCheck.of("En förbättring.", figures("90", "120", null, Better.NEARER)))
                .isEmpty();
    }
}
