package nu.kommunalutveckling.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests one network address may send. Generous: a whole municipality may stand behind one address. */
@ConfigMapping(prefix = "ku.limits.address")
interface AddressLimitConfig {
    /** What comes back each second. */
    @WithDefault("200")
    long perSecond();

    /** What may be sent at once after a rest. */
    @WithDefault("400")
    long burst();

    /** How many addresses are remembered; past it those not heard of for longest are forgotten. */
    @WithDefault("100000")
    long remembered();
}
