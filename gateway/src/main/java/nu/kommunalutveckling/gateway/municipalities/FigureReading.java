package nu.kommunalutveckling.gateway.municipalities;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nu.kommunalutveckling.domain.Municipality;
import nu.kommunalutveckling.domain.Period;
import nu.kommunalutveckling.gateway.live.Answers;
import nu.kommunalutveckling.gateway.live.MeasureReading;
import nu.kommunalutveckling.gateway.live.Reading;
import nu.kommunalutveckling.gateway.live.Status.ServiceProblem;
import nu.kommunalutveckling.gateway.live.Wanted;
import nu.kommunalutveckling.gateway.plans.Plan.MeasureRef;
import nu.kommunalutveckling.web.language.Text;
import nu.kommunalutveckling.web.permissions.Permission;

/** Asks the services for what the thirteen municipalities are followed by: which networks there are, then all the rest at once. */
@ApplicationScoped
class FigureReading {
    /** One over the part of the deadline that the list of networks may take. */
    private static final int PART_FOR_NETWORKS = 2;

    private static final ServiceProblem NO_NETWORKS = new ServiceProblem(
            "network",
            new Text(
                    "Tjänsten network svarade inte om vilka nätverk som finns; de senast kända visas.",
                    "The service network did not answer which networks there are; those last known are shown."));

    private final KnownNetworks networks;
    private final MeasureReading measures;

    FigureReading(KnownNetworks networks, MeasureReading measures) {
        this.networks = networks;
        this.measures = measures;
    }

    /** What was answered; {@code problems} names the services that were silent. */
    record Told(List<KnownNetwork> networks, Answers answers, List<ServiceProblem> problems) {}

    /**
     * The figures of all thirteen, and of the networks beside some of them.
     *
     * @param seated those whose seats in each network are asked for
     * @param deadline how long the services have, all together
     */
    @PermissionsAllowed(Permission.READ_LIVE)
    Told of(
            Collection<? extends Period> periods,
            Collection<Municipality> seated,
            Reading reading,
            String authorization,
            Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        KnownNetworks.Heard known = networks.ask(authorization, deadline.dividedBy(PART_FOR_NETWORKS));
        List<Wanted> wanted = measures(known.networks(), seated)
                .flatMap(measure -> periods.stream().map(period -> new Wanted(measure, period)))
                .toList();
        Answers answers =
                measures.of(wanted, reading, authorization, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        List<ServiceProblem> problems = known.heard()
                ? answers.problems()
                : Stream.concat(Stream.of(NO_NETWORKS), answers.problems().stream())
                        .toList();
        return new Told(known.networks(), answers, problems);
    }

    /** Everything that is asked for in each period, each once. */
    static Stream<MeasureRef> measures(List<KnownNetwork> networks, Collection<Municipality> seated) {
        return Stream.concat(ofAll(), ofNetworks(networks, seated)).distinct();
    }

    private static Stream<MeasureRef> ofAll() {
        return Figure.ofMunicipality().stream()
                .flatMap(figure -> Stream.of(Municipality.values()).map(figure::of));
    }

    private static Stream<MeasureRef> ofNetworks(List<KnownNetwork> networks, Collection<Municipality> seated) {
        return networks.stream().flatMap(network -> seated.stream().flatMap(municipality -> Figure.ofNetwork().stream()
                .map(figure -> figure.of(municipality, network.key()))));
    }
}
