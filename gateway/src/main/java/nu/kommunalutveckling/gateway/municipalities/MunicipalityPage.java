package nu.kommunalutveckling.gateway.municipalities;

import java.util.List;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;

/**
 * What there is to show of a municipality.
 *
 * @param live false when it is published
 * @param years the years there are figures of, in order
 * @param problems the services that did not answer; none when it is published
 */
record MunicipalityPage(
        Municipality municipality,
        boolean live,
        List<Integer> years,
        List<MunicipalFigure> figures,
        List<ServiceProblem> problems) {

    static MunicipalityPage of(
            Municipality municipality, boolean live, List<FiguresOfYear> years, List<ServiceProblem> problems) {
        return new MunicipalityPage(
                municipality,
                live,
                years.stream().map(FiguresOfYear::year).toList(),
                MunicipalFigure.of(municipality, years),
                problems);
    }
}
