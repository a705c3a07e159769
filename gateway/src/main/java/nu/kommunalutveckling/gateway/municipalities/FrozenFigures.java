package nu.kommunalutveckling.gateway.municipalities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;

/**
 * The municipalities' figures of a year as they were published. Never changed: a correction is a new version.
 *
 * @param publication the publication they were frozen with
 * @param version of the publication, from 1, within the year
 * @param hash SHA-256 of the content as it is kept, in hexadecimal
 */
record FrozenFigures(UUID publication, int year, int version, String hash, Content content) {

    /** What is frozen: the networks there were, and every figure that there was. */
    record Content(List<KnownNetwork> networks, List<Frozen> figures) {}

    /** A figure. */
    record Frozen(MeasureRef measure, Result result) {
        /** Rows of an open period may still change, and are not decided on; print does not change. */
        boolean isFinal() {
            return result.hasFigure()
                    && (result.basis() == Basis.REPORTED || Boolean.TRUE.equals(result.periodClosed()));
        }
    }

    FiguresOfYear ofYear() {
        Map<MeasureRef, Result> results =
                content.figures().stream().collect(Collectors.toMap(Frozen::measure, Frozen::result));
        return new FiguresOfYear(
                year,
                content.networks(),
                measure -> results.getOrDefault(measure, Result.missing(new Year(year), false)),
                publication);
    }
}
