package nu.kommunalutveckling.survey.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nu.kommunalutveckling.survey.suppression.Unit;

/** The networks of a survey, and the areas and the total that they add up to. */
final class SurveyUnits {
    private final List<Network> networks = new ArrayList<>();

    /** A network and the area it adds up to. */
    private record Network(UnitSize size, String area) {
        List<Unit> within() {
            return List.of(Unit.TOTAL, Unit.area(area), size.unit());
        }
    }

    void add(String key, String name, String area, int invited, int respondents) {
        networks.add(new Network(new UnitSize(Unit.network(key), name, invited, respondents), area));
    }

    /** The sizes of all units. */
    Collection<UnitSize> sizes() {
        return sums(network -> true).values();
    }

    /** The sizes of the units that have networks among these, counting no other networks. */
    Map<Unit, UnitSize> sizes(Set<Unit> ofNetworks) {
        return sums(network -> ofNetworks.contains(network.size.unit()));
    }

    private Map<Unit, UnitSize> sums(Predicate<Network> counted) {
        Map<Unit, UnitSize> sums = new TreeMap<>();
        networks.stream().filter(counted).forEach(network -> network.within()
                .forEach(unit -> sums.merge(unit, named(unit, network.size), UnitSize::plus)));
        return sums;
    }

    private static UnitSize named(Unit unit, UnitSize network) {
        String name = unit.equals(network.unit()) ? network.name() : unit.key();
        return new UnitSize(unit, name, network.invited(), network.respondents());
    }
}
