package nu.kommunalutveckling.gateway.municipalities;

import static nu.kommunalutveckling.gateway.publications.PublicationRefusals.INCOMPLETE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.live.Wanted;
import nu.kommunalutveckling.gateway.municipalities.FrozenFigures.Frozen;
import nu.kommunalutveckling.gateway.publications.FrozenWithStatus;
import nu.kommunalutveckling.gateway.publications.Publication;
import nu.kommunalutveckling.web.caching.EntityTags;

/** Freezes the municipalities' figures of a year with its status. Shorter periods have none: fees are set by the year. */
@ApplicationScoped
class FigureFreezing implements FrozenWithStatus {
    private final FigureReading reading;
    private final StoredFiguresRepository stored;
    private final Event<FrozenFigures> news;

    FigureFreezing(FigureReading reading, StoredFiguresRepository stored, Event<FrozenFigures> news) {
        this.reading = reading;
        this.stored = stored;
        this.news = news;
    }

    @Override
    public void freeze(Publication publication, Reading which, String authorization, Duration patience) {
        if (!(publication.period() instanceof Year year)) {
            return;
        }
        FigureReading.Told told =
                reading.of(List.of(year), List.of(Municipality.values()), which, authorization, patience);
        if (!told.problems().isEmpty()) {
            throw INCOMPLETE.because(told.problems().stream()
                    .map(ServiceProblem::service)
                    .distinct()
                    .collect(Collectors.joining(", ")));
        }
        StoredFigures figures = new StoredFigures();
        figures.publication = publication.id();
        figures.year = year.year();
        figures.version = publication.version();
        figures.figures = stored.written(content(told, year));
        figures.hash =
                HexFormat.of().formatHex(EntityTags.digest().digest(figures.figures.getBytes(StandardCharsets.UTF_8)));
        stored.persistAndFlush(figures);
        news.fire(stored.read(figures));
    }

    private static FrozenFigures.Content content(FigureReading.Told told, Year year) {
        return new FrozenFigures.Content(
                told.networks(),
                FigureReading.measures(told.networks(), List.of(Municipality.values()))
                        .map(measure -> new Frozen(measure, told.answers().of(new Wanted(measure, year))))
                        .filter(Frozen::isFinal)
                        .toList());
    }
}
