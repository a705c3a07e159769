package nu.kommunalutveckling.network.heattables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.network.sums.NetworkSum;
import nu.kommunalutveckling.network.sums.SeatSum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period's attendance, network by organisation.
 *
 * @param networks keys of the rows, in their order
 * @param organisations codes of the columns, in their order
 * @param items the cells; where an organisation has no seat in a network there is none
 */
record HeatTable(
        Period period,
        @Schema(examples = "skolchefer") List<String> networks,
        @Schema(examples = "0680") List<String> organisations,
        List<HeatCellView> items) {

    static HeatTable of(Period period, List<NetworkSum> networks, List<SeatSum> sums) {
        Map<String, String> names = networks.stream().collect(Collectors.toMap(NetworkSum::network, NetworkSum::name));
        List<HeatCellView> cells = new ArrayList<>();
        for (SeatSum sum : sums) {
            String network = String.valueOf(sum.network());
            cells.add(HeatCellView.of(network, names.getOrDefault(network, network), sum));
        }
        return new HeatTable(
                period,
                cells.stream().map(HeatCellView::network).distinct().toList(),
                List.copyOf(
                        cells.stream().map(HeatCellView::organisation).collect(Collectors.toCollection(TreeSet::new))),
                cells);
    }
}
