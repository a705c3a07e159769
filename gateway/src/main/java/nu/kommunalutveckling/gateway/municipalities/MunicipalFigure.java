package nu.kommunalutveckling.gateway.municipalities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a municipality in one year.
 *
 * @param network the network it is of; null when it is of the municipality as a whole
 * @param mean null for a network's figures
 * @param publication what it was published with; null when it is live
 */
record MunicipalFigure(
        Figure figure,
        @Nullable KnownNetwork network,
        int year,
        Result result,
        @Nullable Mean mean,
        @Nullable UUID publication) {

    /** All of a municipality: figure by figure, then network by network that it has a seat in some year; years in order. */
    static List<MunicipalFigure> of(Municipality municipality, List<FiguresOfYear> years) {
        Stream<MunicipalFigure> own = Figure.ofMunicipality().stream()
                .flatMap(figure -> years.stream().map(year -> own(figure, municipality, year)));
        Stream<MunicipalFigure> ofNetworks = networks(municipality, years).stream()
                .flatMap(network -> Figure.ofNetwork().stream()
                        .flatMap(figure -> years.stream().map(year -> ofNetwork(figure, municipality, network, year))));
        return Stream.concat(own, ofNetworks).toList();
    }

    private static MunicipalFigure own(Figure figure, Municipality municipality, FiguresOfYear year) {
        List<Result> all = Stream.of(Municipality.values())
                .map(one -> year.results().apply(figure.of(one)))
                .toList();
        Result own = year.results().apply(figure.of(municipality));
        return new MunicipalFigure(figure, null, year.year(), own, Mean.of(figure, all), year.publication());
    }

    private static MunicipalFigure ofNetwork(
            Figure figure, Municipality municipality, KnownNetwork network, FiguresOfYear year) {
        MeasureRef measure = figure.of(municipality, network.key());
        return new MunicipalFigure(
                figure, network, year.year(), year.results().apply(measure), null, year.publication());
    }

    /** By key, named as in the latest year. */
    private static List<KnownNetwork> networks(Municipality municipality, List<FiguresOfYear> years) {
        Map<String, KnownNetwork> networks = new LinkedHashMap<>();
        years.forEach(year -> year.networks().stream()
                .filter(network -> hasSeat(municipality, network, year))
                .forEach(network -> networks.put(network.key(), network)));
        return networks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean hasSeat(Municipality municipality, KnownNetwork network, FiguresOfYear year) {
        var seats = year.results()
                .apply(Figure.NETWORK_SEATS.of(municipality, network.key()))
                .value();
        return seats != null && seats.signum() > 0;
    }

    /** Grouped, the groups in the order of their first members. */
    static <K> Map<K, List<MunicipalFigure>> by(Function<MunicipalFigure, K> key, Stream<MunicipalFigure> figures) {
        return figures.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
