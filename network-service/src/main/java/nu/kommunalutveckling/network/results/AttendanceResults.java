package nu.kommunalutveckling.network.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.AttendanceSums;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.Population;
import nu.kommunalutveckling.network.sums.SeatSum;
import nu.kommunalutveckling.network.sums.SeriesMembers;
import nu.kommunalutveckling.web.language.Language;
import nu.kommunalutveckling.web.language.Text;
import org.jspecify.annotations.Nullable;

/** Lays a period's sums beside those of the period before, row by row. */
@ApplicationScoped
class AttendanceResults {
    private static final int FIRST_YEAR = 2000;
    private static final Text NO_AREA = new Text("Utan område", "Of no area");
    private static final Text TOTAL = new Text("Summa", "Total");

    private final AttendanceSums sums;
    private final SeriesMembers series;

    AttendanceResults(AttendanceSums sums, SeriesMembers series) {
        this.sums = sums;
        this.series = series;
    }

    AttendanceResultTable of(Period period, ResultsBy by, Population population, Language language) {
        Period previous = before(period);
        List<NetworkSum> now = sums.byNetwork(period, population, null);
        List<NetworkSum> then = previous == null ? List.of() : sums.byNetwork(previous, population, null);
        List<AttendanceResultView> items =
                switch (by) {
                    case NETWORK -> beside(byNetwork(now), byNetwork(then));
                    case AREA -> beside(byArea(now, language), byArea(then, language));
                    case SERIES -> beside(bySeries(now), bySeries(then));
                    case ORGANISATION -> organisations(period, previous, population);
                };
        String all = TOTAL.in(language);
        return new AttendanceResultTable(
                period,
                previous,
                by,
                items,
                AttendanceResultView.of(new Group(null, all, now), new Group(null, all, then)));
    }

    /** The period that {@code period} is laid beside; null when that would lie before the first year there is. */
    private static @Nullable Period before(Period period) {
        boolean first = period.year() == FIRST_YEAR && period.first().getDayOfYear() == 1;
        return first ? null : period.previous();
    }

    private static List<Group> byNetwork(List<NetworkSum> networks) {
        return networks.stream()
                .map(network -> new Group(network.network(), network.name(), List.of(network)))
                .toList();
    }

    private static List<Group> byArea(List<NetworkSum> networks, Language language) {
        Map<String, List<NetworkSum>> areas = new TreeMap<>();
        List<NetworkSum> ofNone = new ArrayList<>();
        for (NetworkSum network : networks) {
            String area = network.area();
            (area == null ? ofNone : areas.computeIfAbsent(area, key -> new ArrayList<>())).add(network);
        }
        List<Group> groups = new ArrayList<>();
        areas.forEach((area, members) -> groups.add(new Group(area, area, members)));
        if (!ofNone.isEmpty()) {
            groups.add(new Group(null, NO_AREA.in(language), ofNone));
        }
        return groups;
    }

    private List<Group> bySeries(List<NetworkSum> networks) {
        Map<String, List<NetworkSum>> members = new TreeMap<>();
        Map<String, List<String>> seriesOf = series.ofNetworks();
        for (NetworkSum network : networks) {
            for (String key : seriesOf.getOrDefault(network.network(), List.of())) {
                members.computeIfAbsent(key, one -> new ArrayList<>()).add(network);
            }
        }
        return members.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<AttendanceResultView> beside(List<Group> now, List<Group> then) {
        Map<@Nullable String, Group> before = new LinkedHashMap<>();
        then.forEach(group -> before.put(group.key(), group));
        return now.stream()
                .map(group -> AttendanceResultView.of(group, before.get(group.key())))
                .toList();
    }

    private List<AttendanceResultView> organisations(Period period, @Nullable Period previous, Population population) {
        Map<String, SeatSum> before = previous == null
                ? Map.of()
                : sums.byOrganisation(previous, population).stream()
                        .collect(Collectors.toMap(SeatSum::organisation, Function.identity()));
        return sums.byOrganisation(period, population).stream()
                .sorted(Comparator.comparing(SeatSum::organisation))
                .map(sum -> AttendanceResultView.of(sum, before.get(sum.organisation())))
                .toList();
    }
}
