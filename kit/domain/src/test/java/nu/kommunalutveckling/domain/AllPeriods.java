package nu.kommunalutveckling.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every period there is, 700 of them: few enough for a property to be tried on each. */
final class AllPeriods {
    static final List<Period> LIST = IntStream.rangeClosed(2000, 2099)
            .boxed()
            .<Period>mapMulti((year, periods) -> ofYear(year).forEach(periods))
            .toList();

    private AllPeriods() {}

    private static Stream<Period> ofYear(int year) {
        return Stream.of(
                new Year(year),
                new Tertial(year, 1),
                new Tertial(year, 2),
                new Tertial(year, 3),
                new CumulativeTertials(year, 2),
                new HalfYear(year, 1),
                new HalfYear(year, 2));
    }
}
