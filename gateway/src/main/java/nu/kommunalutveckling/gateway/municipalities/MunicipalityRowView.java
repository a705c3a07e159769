package nu.kommunalutveckling.gateway.municipalities;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.status.StatusBasis;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's figure in one year, as one flat row.
 *
 * @param network null when the figure is of the municipality as a whole
 * @param mean of the municipalities that have a value; null for a network's figures, and when none has one
 * @param meanOf how many municipalities the mean is over; null for a network's figures
 * @param stale true when the service did not answer and this is what was last known
 */
@Schema(name = "MunicipalityRow")
record MunicipalityRowView(
        @Schema(examples = "0680") String municipality,
        @Schema(examples = "Jönköping") String municipalityName,
        @Schema(examples = "2022") int year,
        StatusBasis basis,
        @Nullable UUID publication,
        @Schema(examples = "finance") String service,
        @Schema(examples = "fees") String figure,
        String title,
        @Schema(examples = "pks") @Nullable String network,
        @Schema(examples = "PKS") @Nullable String networkName,
        ValueKind kind,
        @Schema(examples = "SEK") String unit,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal mean,

        @Schema(examples = "13") @Nullable Integer meanOf,

        Basis resultBasis,
        Observation observation,
        @Nullable String source,
        @Nullable Boolean periodClosed,
        boolean stale,
        @Nullable Instant dataUpdatedAt) {

    static List<MunicipalityRowView> of(MunicipalityPage page, Language language) {
        return page.figures().stream()
                .map(figure -> row(page, figure, language))
                .toList();
    }

    private static MunicipalityRowView row(MunicipalityPage page, MunicipalFigure row, Language language) {
        Figure figure = row.figure();
        KnownNetwork network = row.network();
        Mean mean = row.mean();
        Result result = row.result();
        return new MunicipalityRowView(
                page.municipality().scbCode(),
                page.municipality().shortName(),
                row.year(),
                page.live() ? StatusBasis.LIVE : StatusBasis.PUBLISHED,
                row.publication(),
                figure.service(),
                figure.key(),
                figure.title().in(language),
                network == null ? null : network.key(),
                network == null ? null : network.name(),
                figure.kind(),
                figure.unit(),
                result.value(),
                result.numerator(),
                result.denominator(),
                mean == null ? null : mean.value(),
                mean == null ? null : mean.municipalities(),
                result.basis(),
                result.observation(),
                result.source(),
                result.periodClosed(),
                result.stale(),
                result.dataUpdatedAt());
    }
}
