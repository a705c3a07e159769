package nu.kommunalutveckling.network.sums;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nu.kommunalutveckling.domain.Share;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final int DECIMALS = 6;

    /** Meetings of from one to twenty seats, each with anything from nobody to everybody present. */
    @Provide
    Arbitrary<List<Share>> meetings() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(seats -> Arbitraries.integers().between(0, seats).map(present -> new Share(present, seats)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property
    void pooledShareLiesBetweenTheSmallestAndTheLargestMeetingShare(@ForAll("meetings") List<Share> meetings) {
        BigDecimal pooled = percent(
                SeatCounts.pooled(meetings.stream().map(SumsTest::municipal).toList())
                        .all());
        assertThat(pooled).isBetween(lowest(meetings), highest(meetings));
    }

    @Property
    void meanLiesThereToo(@ForAll("meetings") List<Share> meetings) {
        MeetingCounts counts =
                MeetingCounts.pooled(meetings.stream().map(SumsTest::meeting).toList());
        assertThat(requireNonNull(counts.meanPercent(DECIMALS))).isBetween(lowest(meetings), highest(meetings));
    }

    @Property
    void countingTogetherDoesNotDependOnTheOrder(@ForAll("meetings") List<Share> meetings) {
        List<SeatCounts> seats = meetings.stream().map(SumsTest::municipal).toList();
        assertThat(SeatCounts.pooled(seats)).isEqualTo(SeatCounts.pooled(seats.reversed()));
    }

    @Test
    void pooledAndMeanDifferWhereMeetingsAreOfUnequalSize() {
        List<Share> meetings = List.of(new Share(1, 1), new Share(0, 3));
        MeetingCounts counts =
                MeetingCounts.pooled(meetings.stream().map(SumsTest::meeting).toList());
        assertThat(counts.meanPercent(1)).isEqualByComparingTo("50.0");
        assertThat(Share.pooled(meetings).percent(1)).isEqualByComparingTo("25.0");
    }

    @Test
    void nothingHasNoShareAndNoMean() {
        assertThat(MeetingCounts.NONE.meanPercent(1)).isNull();
        assertThat(MeetingCounts.NONE.digitalShare().percent(1)).isNull();
        assertThat(SeatCounts.NONE.all().percent(1)).isNull();
        assertThat(NetworkSum.lastChanged(List.of())).isNull();
    }

    private static SeatCounts municipal(Share meeting) {
        return new SeatCounts(meeting, meeting, Share.EMPTY);
    }

    /** With its share as the database keeps it. */
    private static MeetingCounts meeting(Share share) {
        BigDecimal kept = BigDecimal.valueOf(share.numerator())
                .divide(BigDecimal.valueOf(share.denominator()), 20, RoundingMode.HALF_UP);
        return new MeetingCounts(1, 1, 0, 0, 0, 1, kept);
    }

    private static BigDecimal percent(Share share) {
        return requireNonNull(share.percent(DECIMALS));
    }

    private static BigDecimal lowest(List<Share> meetings) {
        return meetings.stream()
                .map(SumsTest::percent)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static BigDecimal highest(List<Share> meetings) {
        return meetings.stream()
                .map(SumsTest::percent)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
