package nu.kommunalutveckling.gateway.municipalities;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Basis;
import nu.kommunalutveckling.domain.Observation;
import nu.kommunalutveckling.domain.ValueKind;
import nu.kommunalutveckling.gateway.live.Result;
import nu.kommunalutveckling.gateway.status.StatusBasis;
import nu.kommunalutveckling.web.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's figures, year beside year, in the reader's language.
 *
 * @param complete false when a service did not answer
 * @param years the years there are figures of
 * @param figures those of the municipality, each beside the mean of the thirteen
 * @param networks the networks it has or had a seat in, in one of the years, each with its results
 */
@Schema(name = "Municipality")
record MunicipalityView(
        @Schema(examples = "0680") String code,
        @Schema(examples = "Jönköping") String name,
        @Schema(examples = "Jönköpings kommun") String officialName,
        StatusBasis basis,
        boolean complete,
        List<Integer> years,
        List<FigureView> figures,
        List<NetworkView> networks,
        List<Silence> problems,
        @JsonProperty("_links") PageLinks links) {

    /** A figure over the years. */
    @Schema(name = "MunicipalFigure")
    record FigureView(
            @Schema(examples = "fees") String key,
            @Schema(examples = "finance") String service,
            String title,
            ValueKind kind,
            @Schema(examples = "SEK") String unit,
            List<YearView> years) {}

    /**
     * A figure in one year. What print says or rows give, whichever counts in the service.
     *
     * @param value null when there is none; the observation tells why
     * @param mean of the thirteen; null for a network's figures
     * @param stale true when the service did not answer and this is what was last known
     * @param publication the publication it was frozen with; null when it is live
     */
    @Schema(name = "MunicipalFigureOfYear")
    record YearView(
            @Schema(examples = "2022") int year,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Mean mean,
            Basis basis,
            Observation observation,
            @Nullable String source,
            @Nullable Boolean periodClosed,
            boolean stale,
            @Nullable Instant dataUpdatedAt,
            @Nullable UUID publication,
            @JsonProperty("_links") FigureLinks links) {}

    /** A network that the municipality sits in. */
    @Schema(name = "MunicipalNetwork")
    record NetworkView(
            @Schema(examples = "pks") String network,
            @Schema(examples = "PKS") String name,
            List<FigureView> figures) {}

    /** A service that did not answer. */
    @Schema(name = "SilentService")
    record Silence(@Schema(examples = "finance") String service, String detail) {}

    /** {@code rows} is the same as one flat table; {@code details} takes a year, and the municipality's own token. */
    @Schema(name = "MunicipalityLinks")
    record PageLinks(String self, String rows, String details, String municipalities) {}

    /** Where the rows behind a figure are, for those who may read them; null when the service did not say. */
    @Schema(name = "MunicipalFigureLinks")
    record FigureLinks(@Nullable String rows) {}

    static MunicipalityView of(MunicipalityPage page, Language language, String baseUrl) {
        Writer writer = new Writer(language, baseUrl);
        String self = baseUrl + "/goals/v1/municipalities";
        String one = self + "/" + page.municipality().scbCode();
        String basis = page.live() ? "?basis=live" : "";
        return new MunicipalityView(
                page.municipality().scbCode(),
                page.municipality().shortName(),
                page.municipality().displayName(),
                page.live() ? StatusBasis.LIVE : StatusBasis.PUBLISHED,
                page.problems().isEmpty(),
                page.years(),
                writer.figures(page.figures().stream().filter(figure -> figure.network() == null)),
                writer.networks(page.figures()),
                page.problems().stream()
                        .map(problem ->
                                new Silence(problem.service(), problem.detail().in(language)))
                        .toList(),
                new PageLinks(one + basis, one + "/rows" + basis, one + "/details", self));
    }

    private record Writer(Language language, String baseUrl) {
        List<NetworkView> networks(List<MunicipalFigure> all) {
            return MunicipalFigure.by(
                            figure -> Objects.requireNonNull(figure.network()),
                            all.stream().filter(figure -> figure.network() != null))
                    .entrySet()
                    .stream()
                    .map(network -> new NetworkView(
                            network.getKey().key(), network.getKey().name(), figures(network.getValue().stream())))
                    .toList();
        }

        List<FigureView> figures(Stream<MunicipalFigure> some) {
            return MunicipalFigure.by(MunicipalFigure::figure, some).entrySet().stream()
                    .map(figure -> new FigureView(
                            figure.getKey().key(),
                            figure.getKey().service(),
                            figure.getKey().title().in(language),
                            figure.getKey().kind(),
                            figure.getKey().unit(),
                            figure.getValue().stream().map(this::year).toList()))
                    .toList();
        }

        private YearView year(MunicipalFigure figure) {
            Result result = figure.result();
            return new YearView(
                    figure.year(),
                    result.value(),
                    result.numerator(),
                    result.denominator(),
                    figure.mean(),
                    result.basis(),
                    result.observation(),
                    result.source(),
                    result.periodClosed(),
                    result.stale(),
                    result.dataUpdatedAt(),
                    figure.publication(),
                    new FigureLinks(result.rows() == null ? null : baseUrl + result.rows()));
        }
    }
}
