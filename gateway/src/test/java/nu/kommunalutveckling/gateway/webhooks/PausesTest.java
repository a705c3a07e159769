package nu.kommunalutveckling.gateway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/webhooks.md}: each pause between half and all of what stands there. */
class PausesTest {
    @Test
    void pausesGrowFourfoldUpToTheLongest() {
        WebhooksConfig.Retry retry = Configured.byDefault().retry();
        Pauses pauses = new Pauses(retry.first(), retry.longest());
        Random chance = new Random(7);
        int[] most = {30, 120, 480, 1920, 7680, 21_600, 21_600, 21_600, 21_600};
        assertThat(retry.attempts()).isEqualTo(most.length + 1);
        IntStream.rangeClosed(1, most.length).forEach(attempts -> {
            Duration whole = Duration.ofSeconds(most[attempts - 1]);
            assertThat(IntStream.range(0, 100).mapToObj(i -> pauses.after(attempts, chance)))
                    .allMatch(pause -> pause.compareTo(whole.dividedBy(2)) >= 0 && pause.compareTo(whole) <= 0)
                    .element(0)
                    .isNotEqualTo(pauses.after(attempts, chance));
        });
        assertThat(pauses.after(1_000_000, chance)).isLessThanOrEqualTo(retry.longest());
    }
}
