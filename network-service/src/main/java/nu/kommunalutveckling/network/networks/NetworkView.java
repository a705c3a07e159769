package nu.kommunalutveckling.network.networks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A network as it is shown.
 *
 * @param name the latest of its names
 * @param area key of the partnership or business area that runs it; null when none does
 * @param activeTo null while no end is decided
 */
@Schema(name = "Network")
record NetworkView(
        @Schema(examples = "skolchefer") String key,
        @Schema(examples = "Skolchefsnätverket") String name,
        NetworkKind kind,

        @Schema(examples = "utbildning") @Nullable String area,

        @Schema(examples = "13") int numberOfSeats,
        @Schema(examples = "2020") int activeFrom,

        @Schema(examples = "2030") @Nullable Integer activeTo,

        List<NetworkName> names,
        List<String> series,
        List<NetworkTarget> targets,
        Instant createdAt,
        Instant changedAt) {
    static NetworkView of(Network network) {
        List<NetworkName> names = network.names.stream()
                .sorted(Comparator.comparing(NetworkName::validFrom))
                .toList();
        return new NetworkView(
                network.key,
                names.getLast().name(),
                network.kind,
                network.area,
                network.numberOfSeats,
                network.activeFrom,
                network.activeTo,
                names,
                network.series.stream().sorted().toList(),
                network.targets.stream()
                        .sorted(Comparator.comparing(NetworkTarget::year))
                        .toList(),
                network.createdAt,
                network.changedAt);
    }
}
