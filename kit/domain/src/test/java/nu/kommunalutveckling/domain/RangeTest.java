package nu.kommunalutveckling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(1);
    }

    @Provide
    Arbitrary<List<BigDecimal>> groups() {
        return figures().list().ofMinSize(1).ofMaxSize(13);
    }

    @Test
    void attendanceOverTheRegionGroupIsAsPrinted() {
        // Tertial 1-2 of 2020: 66-74 %.
        Range range = Range.of(List.of(new BigDecimal("70"), new BigDecimal("74"), new BigDecimal("66")));

        assertThat(range).isEqualTo(new Range(new BigDecimal("66.0"), new BigDecimal("74.0")));
    }

    @Property
    void rangeHoldsAllItsFiguresAndEndsInTwoOfThem(@ForAll("groups") List<BigDecimal> figures) {
        Range range = Range.of(figures);

        assertThat(figures).allMatch(range::contains);
        assertThat(figures).usingElementComparator(BigDecimal::compareTo).contains(range.low(), range.high());
    }

    @Property
    void nothingOutsideTheEndsIsContained(@ForAll("groups") List<BigDecimal> figures) {
        Range range = Range.of(figures);
        BigDecimal little = new BigDecimal("0.01");

        assertThat(range.contains(range.low().subtract(little))).isFalse();
        assertThat(range.contains(range.high().add(little))).isFalse();
    }

    @Property
    void endsInTheWrongOrderAreRefused(@ForAll("figures") BigDecimal low, @ForAll("figures") BigDecimal high) {
        Assume.that(low.compareTo(high) > 0);

        assertThatIllegalArgumentException().isThrownBy(() -> new Range(low, high));
    }

    @Property
    void equalRangesAreEqualHoweverWritten(@ForAll("groups") List<BigDecimal> figures) {
        List<BigDecimal> longer =
                figures.stream().map(figure -> figure.setScale(4)).toList();

        assertThat(Range.of(longer)).isEqualTo(Range.of(figures)).hasSameHashCodeAs(Range.of(figures));
    }

    @Test
    void noFiguresHaveNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> Range.of(List.of()));
    }
}
