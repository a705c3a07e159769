package nu.kommunalutveckling.gateway.municipalities;

import static nu.kommunalutveckling.web.problems.Refusals.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.Year;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Wanted;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the page that a request asks for: published, or live from the services. */
@ApplicationScoped
class PageReading {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final FigureShelf shelf;
    private final FigureReading live;
    private final Clock clock;
    private final Duration deadline;

    PageReading(
            FigureShelf shelf,
            FigureReading live,
            Clock clock,
            @ConfigProperty(name = "ku.municipalities.deadline", defaultValue = "5s") Duration deadline) {
        this.shelf = shelf;
        this.live = live;
        this.clock = clock;
        this.deadline = deadline;
    }

    MunicipalityPage of(String code, MunicipalityQuery query, HttpHeaders headers) {
        Municipality municipality = Municipality.ofScbCode(code).orElseThrow(NOT_FOUND::because);
        MunicipalityQuery.Span span =
                query.years(LocalDate.now(clock.withZone(SWEDEN)).getYear());
        return query.isLive() ? live(municipality, span, headers) : published(municipality, span);
    }

    private MunicipalityPage published(Municipality municipality, MunicipalityQuery.Span span) {
        List<FiguresOfYear> years = shelf.inForce().stream()
                .filter(one -> span.holds(one.year()))
                .map(FrozenFigures::ofYear)
                .toList();
        return MunicipalityPage.of(municipality, false, years, List.of());
    }

    private MunicipalityPage live(Municipality municipality, MunicipalityQuery.Span span, HttpHeaders headers) {
        List<Year> asked = IntStream.rangeClosed(span.first(), span.last())
                .mapToObj(Year::new)
                .toList();
        String authorization = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.AUTHORIZATION), "");
        FigureReading.Told told = live.of(asked, List.of(municipality), Reading.COUNTING, authorization, deadline);
        List<FiguresOfYear> years = asked.stream()
                .map(year -> new FiguresOfYear(
                        year.year(), told.networks(), measure -> told.answers().of(new Wanted(measure, year)), null))
                .toList();
        return MunicipalityPage.of(municipality, true, years, told.problems());
    }
}
